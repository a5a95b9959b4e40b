"""Every file of a site with what makes it alone: the stages of a build, asked for one by one.

For a preview, whose pages are kept on no device.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from itertools import product
from pathlib import Path

from planclaro.emit.artifact import Artifact
from planclaro.emit.cards import Easel
from planclaro.emit.comparable import comparable_file
from planclaro.emit.data_files import action_table, plan_file, target_table
from planclaro.emit.editions import edition_paths, editions_of
from planclaro.emit.editor import editor_files
from planclaro.emit.feeds import robots, sitemap
from planclaro.emit.figures import page_figures
from planclaro.emit.material import Material
from planclaro.emit.offline import Leaver
from planclaro.emit.render import drawer, renderer
from planclaro.emit.search import records_of, search_files
from planclaro.emit.shelf import Finder, Lot, Stock
from planclaro.memo import Recall
from planclaro.model import Plan
from planclaro.site import urls
from planclaro.site.card import Card
from planclaro.site.comparable import comparable, data_address
from planclaro.site.contests import spans_contests
from planclaro.site.edition import Made, Page, Sheet, dimension_names
from planclaro.site.here import Here
from planclaro.site.pages import sheets


class OnRequest:
    """Makes files of one material. `made` is what pages say of other files."""

    def __init__(
        self, material: Material, folders: tuple[Path, Path], made: Mapping[str, Made]
    ) -> None:
        """`folders` are those of assets and of what is kept between builds."""
        self._material = material
        self._made = made
        self._assets, cache = folders
        self._easel = Easel(self._assets / "vendor", cache / "cards")
        self._cards: dict[str, Card] = {}
        self._render = renderer(material.spoken, material.site.urls)
        self._draw = drawer(material.spoken)

    def stock(self, recall: Recall) -> Stock:
        """All of them; nothing is made yet but what is small and always needed."""
        of = self._material
        planned = tuple(sheets(of.site, of.catalog, of.prose, self._made, recall))
        lots = dict(self._of_plans())
        lots |= self._of_pages(planned)
        lots |= self._of_all(planned)
        below: dict[str, Finder] = {
            f"{urls.CARDS}/": partial(self._card, planned),
            f"{urls.DATA}/{urls.SEARCH}/": self._search,
        }
        if self._material.editor:
            lots[f"{urls.EDITOR}/index.html"] = self._editor
            below[f"{urls.EDITOR}/"] = lambda path: self._editor()
        kinds = {(sheet.make.func, sheet.lang): sheet for sheet in reversed(planned)}
        return Stock(lots, below, [of.site.urls.file(each.address) for each in kinds.values()])

    def _of_plans(self) -> Iterator[tuple[str, Lot]]:
        of = self._material
        for plan in of.own.plans:
            yield urls.data(plan.id), partial(_made, plan_file, plan)
        for voice, plan in product(of.site.voices, of.catalog.plans):
            given = (plan, voice, of.site, of.catalog, of.apart, of.assets.alone, self._made)
            for path in edition_paths(plan, voice, of.site):
                yield path, partial(editions_of, *given)
            if spans_contests(of.catalog):
                here = Here(urls.page(urls.COMPARE, urls.PLANS), voice, of.site.urls)
                yield data_address(plan.id, here), partial(self._comparable, plan, here)

    def _of_pages(self, planned: Iterable[Sheet]) -> Iterator[tuple[str, Lot]]:
        addresses = self._material.site.urls
        for sheet in planned:
            yield addresses.file(sheet.address), partial(self._page, sheet)
            figures = addresses.loaded(f"{urls.FIGURES}/{sheet.key}{sheet.lang}")
            yield figures, partial(self._figures, sheet)

    def _of_all(self, planned: Iterable[Sheet]) -> Iterator[tuple[str, Lot]]:
        of, worker = self._material, Leaver(self._assets)
        for each in (*of.assets.files, robots(of.site.urls, of.editor), *worker.last(())):
            yield each.path, partial(iter, (each,))
        for name, table in (("metas", target_table), ("acciones", action_table)):
            made = partial(_made, table, of.catalog, of.site.voices, of.site.urls)
            yield f"{urls.DATA}/{name}.csv", made
        yield "sitemap.xml", partial(self._sitemap, planned)

    def _page(self, sheet: Sheet) -> Iterator[Artifact]:
        yield self._render(self._noted(sheet))

    def _noted(self, sheet: Sheet) -> Page:
        """The page; its share image may be asked for next."""
        page = sheet.make()
        self._cards[page.frame.card_file] = page.frame.card
        return page

    def _figures(self, sheet: Sheet) -> Iterator[Artifact]:
        return page_figures(sheet.make(), self._material.site, self._material.caches.figures)

    def _comparable(self, plan: Plan, here: Here) -> Iterator[Artifact]:
        of, code = self._material, here.voice.code
        found = comparable(plan, of.catalog, dimension_names(of.site, here.voice), here)
        yield comparable_file(found, code, of.site.urls.portable, self._draw)

    def _sitemap(self, planned: Iterable[Sheet]) -> Iterator[Artifact]:
        made = (self._noted(sheet) for sheet in planned)
        listed = dict.fromkeys(page.key for page in made if not page.frame.robots)
        yield sitemap(listed, self._material.site.voices, self._material.site.urls)

    def _search(self, path: str) -> tuple[Artifact, ...]:
        of = self._material
        return search_files(records_of(of.catalog, of.site), of.site.urls, of.caches.search)[0]

    def _editor(self) -> Iterator[Artifact]:
        return editor_files(self._assets, self._material.site, self._material.spoken)

    def _card(self, planned: Iterable[Sheet], path: str) -> Iterator[Artifact]:
        """A share image is named by what it shows, so only its page tells of it."""
        left = iter(planned)
        while path not in self._cards:
            sheet = next(left, None)
            if sheet is None:
                return
            self._noted(sheet)
        yield self._easel.only(self._cards[path], path)


def _made(make: Callable[..., Artifact], *of: object) -> Iterator[Artifact]:
    yield make(*of)
