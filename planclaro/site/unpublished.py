"""What pages say that are not published: in the preview, and in a draft for review."""

from __future__ import annotations

from dataclasses import dataclass

from planclaro.i18n import word
from planclaro.site.here import Here

ONLY_HERE = word("Draft: only on this computer")
FOR_REVIEW = word("Draft for review: this is not the published site")


@dataclass(frozen=True, slots=True)
class Unpublished:
    """What pages say that are not published: an interface word. `review` is how the addresses
    begin where a page's statements are listed, to be compared with the document."""

    words: str
    review: str = ""


@dataclass(frozen=True, slots=True)
class UnpublishedView:
    """As a page says it; `review` is empty where there is no list of statements."""

    text: str
    review: str


def unpublished_view(unpublished: Unpublished | None, here: Here) -> UnpublishedView | None:
    if unpublished is None:
        return None
    review = unpublished.review and f"{unpublished.review}{here.address}"
    return UnpublishedView(here.voice.t(unpublished.words), review)
