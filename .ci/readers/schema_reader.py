"""Our own JSON holds against the schema that is published for it, which must be strict enough to notice a change.

usage: schema_reader.py SCHEMA.json BANK.json…
"""
import copy
import json
import random
import sys

import jsonschema

schema_path, *paths = sys.argv[1:]
schema = json.load(open(schema_path, encoding="utf-8"))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
for path in paths:
    bank = json.load(open(path, encoding="utf-8"))
    for error in list(validator.iter_errors(bank))[:5]:
        print(f"{path}: {error.json_path}: {error.message[:200]}")
        sys.exit("json: the bank does not hold against its schema")

    # A value of another type, or a key too many or too few, anywhere in an item must be noticed.
    chance = random.Random(1)
    missed = set()
    for item in chance.sample(bank["items"], min(150, len(bank["items"]))):
        broken = {**bank, "items": [copy.deepcopy(item)]}
        trail, node = [], broken["items"][0]
        while isinstance(node, dict) and node:
            key = chance.choice(list(node))
            trail.append(key)
            if not isinstance(node[key], (dict, list)) or not node[key] or chance.random() < 0.3:
                break
            node = node[key] if isinstance(node[key], dict) else chance.choice(node[key])
        if not isinstance(node, dict):
            continue
        node[trail[-1]] = {"unexpected": 1}
        if validator.is_valid(broken):
            missed.add(".".join(trail))
        node[trail[-1] + "-more"] = 1
        del node[trail[-1]]
        if validator.is_valid(broken):
            missed.add(".".join(trail) + "-more")
    if missed:
        sys.exit(f"json: the schema does not notice changes of {sorted(missed)}")
print(f"json: {len(paths)} banks hold against the schema")
