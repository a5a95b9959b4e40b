"""What a reader keeps on a device: the page that lists it, and the part that saves a plan."""

from __future__ import annotations

from dataclasses import dataclass

from planclaro.model import Plan
from planclaro.site import urls
from planclaro.site.edition import Edition, Page
from planclaro.site.frame import Head
from planclaro.site.here import Here


@dataclass(frozen=True, slots=True)
class KeptView:
    """The page of what is kept; its list is made by script, from what the device has."""

    locale: str
    home: str


@dataclass(frozen=True, slots=True)
class SaveView:
    """The part of a page that saves a plan; `list` is the file that tells what it consists of."""

    plan: str
    list: str
    locale: str
    kept: str


def offline_page(edition: Edition, here: Here) -> Page:
    """What is kept on this device; shown, too, in place of a page that is not."""
    t = edition.voice.t
    head = Head(
        title=t("Saved on this device"),
        description=t("The plans and pages that can be read on this device without a connection."),
        script="kept",
        style="kept",
        unlisted=True,
    )
    view = KeptView(browser_locale(here), here.link(""))
    return edition.page(here, "offline.html", head, view)


def save_view(plan: Plan, here: Here) -> SaveView:
    """Where a plan is saved."""
    return SaveView(
        plan=plan.id,
        list=here.file(list_address(plan.id, here.voice.code)),
        locale=browser_locale(here),
        kept=here.link(urls.page(urls.OFFLINE)),
    )


def list_address(plan: str, language: str) -> str:
    """The file that tells what a saved plan consists of."""
    return f"{urls.DATA}/{urls.SAVED}/{plan}.{language}.json"


def browser_locale(here: Here) -> str:
    """The locale as browsers name it."""
    return here.voice.locale.replace("_", "-")
