"""Plan Claro: government plans as YAML in, a bilingual static website out."""

__version__ = "0.1.0"
