"""How each text in another language came about, kept beside the plans in `content/translations`."""
