"""The topic of a proposal, guessed by words: those of the topic's own name, and known others."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from planclaro.edit.wording import words
from planclaro.model import Topic

_KNOWN: Mapping[str, str] = {
    "agua-saneamiento": "agua potable saneamiento desague alcantarillado letrina ptar",
    "salud-nutricion": "salud nutricion desnutricion anemia hospital posta medic vacuna enfermedad "
    "materna sanitario alimentacion",
    "educacion": "educacion educativ escuela colegio escolar estudiante alumno docente profesor "
    "aprendizaje lectura lector matematica alfabetiz universi",
    "vivienda": "vivienda habitacional techo",
    "poblacion-vulnerable": "vulnerable discapacidad adulto adultos anciano pobreza omaped ciam "
    "orfandad",
    "igualdad-genero": "genero mujer mujeres feminicidio machismo",
    "energia": "electric energia electrificacion alumbrado fotovoltaic",
    "cultura-deporte": "cultura cultural deporte deportiv recreacion patrimonio artista danza",
    "empleo": "empleo trabajo laboral desempleo empresa emprend mype pyme negocio artesan",
    "comercio": "comercio comercial mercado mercados ambulante ambulatorio feria",
    "turismo": "turismo turistic turista",
    "agro": "agrari agricola agricultura agropecuari ganader pecuari pesca cultivo riego alpaca "
    "papa quinua vacuno leche agricultor",
    "mineria": "mineria minero minera minerales",
    "transporte": "transporte vial vias carretera camino pista transito vehicul puente trocha",
    "residuos": "residuo residuos basura reciclaje reciclar relleno botadero limpieza",
    "contaminacion": "contaminacion contaminad polucion relaves vertimiento ruido",
    "agua-produccion": "cosecha siembra represa qocha microrepresa reservorio",
    "clima-riesgos": "clima climatico desastre riesgo riesgos helada inundacion sismo emergencia",
    "naturaleza": "bosque forest reforest biodiversidad ecosistema fauna flora conservacion",
    "areas-verdes": "verde verdes parque parques jardin jardines arborizacion",
    "ciudad-territorio": "urban territorial territorio catastro zonificacion ordenamiento",
    "seguridad": "seguridad delincuencia serenazgo delito violencia robo policia patrull crimen",
    "gestion-municipal": "municipalidad municipal tramite administrativ presupuesto tributari "
    "recaudacion gestion modernizacion",
    "participacion": "participacion participativ vecinal organizaciones junta",
    "transparencia": "transparencia corrupcion corrupt etica rendicion integridad",
}
"""Beginnings of words, without accents, by topic of the vocabulary that ships. A site with topics
of other ids has the words of their names."""
_COMMON = frozenset("agua cuidado personas necesitan apoyo igualdad entre".split())
_SHORTEST = 4
_OWN, _ELSEWHERE = 3, 1


@dataclass(frozen=True, slots=True)
class Guess:
    """Topics by id, none where no word fits, and the words of the text that led to them."""

    topics: tuple[str, ...]
    by: tuple[str, ...]


class TopicGuess:
    """Guesses among the topics of a site."""

    def __init__(self, topics: Iterable[Topic]) -> None:
        self._topics = tuple(topics)
        self._stems = {topic.id: _stems(topic) for topic in self._topics}

    def of(self, texts: Iterable[str], dimension: str) -> Guess:
        """The topic most of whose words stand in the texts, two where they draw. Words count
        more within the dimension of the row."""
        said = [word for text in texts for word in words(text) if len(word) >= _SHORTEST]
        scores: dict[str, int] = {}
        by: dict[str, list[str]] = {}
        for topic in self._topics:
            hits = [word for word in said if word.startswith(self._stems[topic.id])]
            if hits:
                weight = _OWN if topic.dimension in (dimension, "") or not dimension else _ELSEWHERE
                scores[topic.id] = weight * len(set(hits)) * 100 + len(hits)
                by[topic.id] = hits
        best = max(scores.values(), default=0)
        chosen = [name for name, score in scores.items() if score == best][:2] if best else []
        found = dict.fromkeys(word for name in chosen for word in by[name])
        return Guess(tuple(chosen), tuple(found)[:4])

    def dimension_of(self, guess: Guess) -> str:
        """The dimension under which the first guessed topic is compared, or ""."""
        homes = {topic.id: topic.dimension for topic in self._topics}
        return homes.get(guess.topics[0], "") if guess.topics else ""


def _stems(topic: Topic) -> tuple[str, ...]:
    named = [word for text in topic.name.root.values() for word in words(text)]
    own = [word for word in (*named, *topic.id.split("-")) if len(word) >= _SHORTEST]
    known = _KNOWN.get(topic.id, "").split()
    kept = own if not known else [word for word in own if word not in _COMMON]
    return tuple(dict.fromkeys((*known, *kept)))
