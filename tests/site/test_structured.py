"""What machines read of a page; it can never end the script it stands in."""

from __future__ import annotations

import json

import pytest

from planclaro.site.structured import claim_node, dataset_node, plan_node, script, site_node
from tests import made

PLAN_ID = "https://sitio.example/uno/#plan"


@pytest.mark.parametrize(
    "text", ["</script><script>alert(1)</script>", "<!--", "]]>", "a & b", "\u2028", '"\\', "ñ 😀"]
)
def test_a_text_cannot_end_its_script(text: str) -> None:
    written = script([{"name": text}])
    assert not set("<>&") & set(written)
    assert json.loads(written)["@graph"] == [{"name": text}]


def test_a_plan_is_a_work_of_its_organisation() -> None:
    plan = made.plan(lead_candidate={"name": "Ana", "cite": made.CITE})
    assert plan_node(plan, made.here("uno/")) == {
        "@type": "CreativeWork",
        "@id": PLAN_ID,
        "name": "Plan de gobierno",
        "inLanguage": ["es"],
        "temporalCoverage": "2027/2030",
        "publisher": {"@type": "Organization", "name": "Partido Uno"},
        "accountablePerson": {"@type": "Person", "name": "Ana"},
    }


def test_nobody_is_made_up() -> None:
    node = plan_node(made.plan(organisation=None), made.here("uno/"))
    assert not {"publisher", "accountablePerson"} & node.keys()


def test_a_plan_is_one_thing_in_all_languages() -> None:
    assert plan_node(made.plan(), made.here("uno/", "en"))["@id"] == PLAN_ID


def test_a_target_is_a_claim_that_appears_in_the_plan() -> None:
    target = made.target(statement={"es": "Que baje", "en": "Bring down"})
    plan = made.plan_with(target)
    place, here = made.here("uno/social/", "en"), made.here("uno/social/meta/", "en")
    assert claim_node(plan, target, place, here) == {
        "@type": "Claim",
        "@id": "https://sitio.example/en/uno/social/#meta",
        "url": "https://sitio.example/en/uno/social/meta/",
        "text": "Bring down",
        "appearance": {"@id": PLAN_ID},
    }


def test_open_data_says_where_to_get_it() -> None:
    node = dataset_node("Sitio", "Datos", [("datos/metas.csv", "text/csv")], made.here("acerca/"))
    assert node["distribution"] == [
        {
            "@type": "DataDownload",
            "contentUrl": "https://sitio.example/datos/metas.csv",
            "encodingFormat": "text/csv",
        }
    ]
    assert site_node("Sitio", made.here("", "en"))["url"] == "https://sitio.example/en/"
