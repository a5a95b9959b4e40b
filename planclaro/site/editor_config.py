"""The settings of the web editor: which files there are, and where they are kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from planclaro.config import SiteConfig
from planclaro.fields import FILES, model_doc
from planclaro.i18n import Voice
from planclaro.model import Plan
from planclaro.model.repositories import host_of
from planclaro.site.editor_form import Form, Sources, tree

PLANS = "content/plans/*.yaml"
SOURCES: Sources = {
    ("", "topics"): ("topics", "topics.*.id", "topics.*.name__{lang}"),
    ("", "topic"): ("topics", "topics.*.id", "topics.*.name__{lang}"),
    ("", "shared_indicator"): ("indicators", "indicators.*.id", "indicators.*.name__{lang}"),
    ("", "contest"): ("contests", "contests.*.id", "contests.*.id"),
    ("", "territory"): ("territories", "territories.*.ubigeo", "territories.*.name"),
    ("", "parent"): ("territories", "territories.*.ubigeo", "territories.*.name"),
    ("", "see"): ("glossary", "glossary.*.id", "glossary.*.name__{lang}"),
    ("", "dimension"): ("site_config", "dimensions.*.id", "dimensions.*.name__{lang}"),
    ("PlanDimension", "id"): ("site_config", "dimensions.*.id", "dimensions.*.name__{lang}"),
}
BACKENDS = {"github.com": "github", "gitlab.com": "gitlab", "codeberg.org": "gitea"}
HOSTS: Mapping[str, tuple[str, ...]] = {
    "github": ("https://api.github.com",),
    "gitlab": ("https://gitlab.com",),
    "gitea": ("https://codeberg.org",),
}
"""Whom the page may ask, once somebody signs in."""


def editor_settings(config: SiteConfig, voices: Sequence[Voice], icon: str) -> dict[str, Any]:
    """All that the script of the page needs: the settings of Sveltia CMS, a tree for each file,
    and the languages of texts."""
    form = Form(voices, SOURCES)
    lang = voices[0].code
    formats = {name(path): tree(of) for path, of in FILES.items()}
    return {
        "cms": {
            "load_config_file": False,
            "backend": backend(config, lang),
            "app_title": config.title.root.get(lang) or next(iter(config.title.root.values())),
            "logo": {"src": icon},
            "site_url": config.address.rstrip("/"),
            # Plans have no pictures: there is nothing to upload.
            "media_folder": "",
            "media_libraries": {"default": False},
            "editor": {"preview": False},
            "slug": {"encoding": "ascii", "clean_accents": True},
            "collections": [_plans(form, lang), _shared(form, lang)],
        },
        "formats": formats,
        "languages": [voice.code for voice in voices],
    }


def name(path: str) -> str:
    """What the editor calls a file, or a folder of files."""
    return path.removesuffix("/*.yaml").removesuffix(".yaml").rpartition("/")[2]


def backend(config: SiteConfig, lang: str) -> dict[str, Any]:
    """Where the files are kept. Without a repository on a host that is known, only a folder of
    one's own computer is: then the ways to sign in are none."""
    host, path = host_of(config.repository)
    kind = BACKENDS.get(host)
    if kind is None:
        return {"name": "github", "repo": "plan/claro", "auth_methods": ["none"]}
    found: dict[str, Any] = {"name": kind, "repo": path, "commit_messages": MESSAGES[lang == "es"]}
    if kind == "gitea":
        found |= {"base_url": "https://codeberg.org", "api_root": "https://codeberg.org/api/v1"}
    found["auth_methods"] = ["token"]
    if config.editor.branch:
        found["branch"] = config.editor.branch
    if config.editor.sign_in:
        found |= _signing_in(kind, config.editor.sign_in)
    return found


def _signing_in(kind: str, server: str) -> dict[str, Any]:
    """OAuth through a server of the publisher's; Gitea has one of its own, so it takes none."""
    if kind == "gitea":
        return {}
    return {"base_url": server.rstrip("/"), "auth_methods": ["oauth", "token"]}


MESSAGES = (
    {
        "create": "New {{collection}}: {{slug}}",
        "update": "{{slug}}: edited",
        "delete": "{{slug}}: removed",
    },
    {"create": "{{slug}}: nuevo", "update": "{{slug}}: cambios", "delete": "{{slug}}: eliminado"},
)


def hosts(settings: Mapping[str, Any]) -> tuple[str, ...]:
    """Whom the editor with these settings may ask."""
    backend = settings["cms"]["backend"]
    if backend["auth_methods"] == ["none"]:
        return ()
    return HOSTS[backend["name"]]


def _plans(form: Form, lang: str) -> dict[str, Any]:
    return {
        "name": "plans",
        "label": "Planes" if lang == "es" else "Plans",
        "label_singular": model_doc(Plan).title.pick(lang),
        "folder": "content/plans",
        "extension": "yaml",
        "format": "plans",
        "create": True,
        "identifier_field": "id",
        "slug": "{{id}}",
        "summary": f"{{{{title__{lang}}}}}",
        "fields": form.fields(Plan),
    }


def _shared(form: Form, lang: str) -> dict[str, Any]:
    return {
        "name": "shared",
        "label": "Lo común a todos los planes" if lang == "es" else "What all plans share",
        "files": [
            {
                "name": name(path),
                "label": model_doc(of).title.pick(lang),
                "file": path,
                "format": name(path),
                "fields": form.fields(of),
            }
            for path, of in FILES.items()
            if path != PLANS
        ],
    }
