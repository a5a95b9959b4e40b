"""By which rule plans are ordered, said in words."""

from __future__ import annotations

from planclaro.config import OrderRule, SiteConfig
from planclaro.i18n import Voice


def order_sentence(config: SiteConfig, voice: Voice) -> str:
    """The rule by which plans are ordered, as printed under every list."""
    if config.order.rule is OrderRule.BALLOT:
        return voice.t("Plans are listed in the order of the ballot.")
    if config.order.rule is OrderRule.SEED:
        return voice.t(
            "Plans are listed in an order drawn by lot with the published seed “{seed}”.",
            seed=config.order.seed,
        )
    return voice.t("Plans are listed in alphabetical order of the organisation that presents them.")
