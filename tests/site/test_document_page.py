"""The document: its outline, and what to know when reading it."""

from __future__ import annotations

from planclaro.site.document_page import document_view
from tests import made


def test_an_observation_links_to_all_it_is_about() -> None:
    section = {"id": "vision", "title": "Visión", "text": "…", "cite": made.CITE}
    note = {"id": "n", "kind": "figures", "text": "Dos cifras.", "cite": made.CITE}
    about = ["propuesta", "meta", "vision", "ambiental"]
    targets = [made.target(indicator="Anemia")]
    plan = made.plan_with(*targets, sections=[section], observations=[note | {"about": about}])
    view = document_view(plan, made.NAMES, made.here("uno/documento/"))
    (found,) = view.observations
    assert (found.anchor, found.kind, found.cites[0].href) == ("n", "Two figures", "#f_doc_s-1")
    assert found.about == (
        ("Agua para todos", "../social/#propuesta"),
        ("Anemia", "../social/#meta"),
        ("Visión", "../texto/vision/"),
        ("Ambiental", "../ambiental/"),
    )


def test_the_page_holds_every_source() -> None:
    plan = made.plan(sources=[made.SOURCE, {"id": "anexo", "title": "Anexo", "language": "es"}])
    view = document_view(plan, made.NAMES, made.here("uno/documento/"))
    assert [source.anchor for source in view.sources] == ["f_doc", "f_anexo"]
    assert (view.plan, view.plan_href, view.observations) == ("Partido Uno", "../", ())
