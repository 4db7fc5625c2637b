# SPDX-License-Identifier: MPL-2.0
"""Holds every definition against docs/definition.schema.json. Arguments: schema, directory of definitions, fewest files (66)."""
import json
import pathlib
import sys

import jsonschema

schema = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
validator = jsonschema.Draft7Validator(schema)
# What concerns all definitions has a shape of its own (docs/definitions.md) and is checked by the reader.
others = {"lists.json", "flows.json", "documents.json"}
files = [path for path in sorted(pathlib.Path(sys.argv[2]).glob("*.json")) if path.name not in others]
mistakes = []
for path in files:
    for error in validator.iter_errors(json.loads(path.read_text(encoding="utf-8"))):
        mistakes.append(f"{path.name}: {'/'.join(map(str, error.absolute_path))}: {error.message[:200]}")
print("\n".join(mistakes) or f"{len(files)} files follow the schema")
sys.exit(1 if mistakes or len(files) < int(sys.argv[3] if len(sys.argv) > 3 else 66) else 0)
