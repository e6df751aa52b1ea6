project = "A Manual"
author = "Ann Author"
extensions = ["myst_parser"]
