"""The bank as our own JSON tells it: what the other formats are held against."""
import json


def items(path):
    """Yields (id, topic, prompt, parts); a part is (label, answer, accepts)."""
    bank = json.load(open(path, encoding="utf-8"))
    assert bank["format"] == "tcpdrill-bank" and bank["version"] == 1
    for entry in bank["items"]:
        if "question" in entry:
            q = entry["question"]
            yield q["id"], q["topic"], q["prompt"], [("", q["answer"], q["accepts"])]
        else:
            d = entry["drill"]
            yield d["code"], d["topic"], d["prompt"], [(b["question"], b["answer"], b["accepts"]) for b in d["blanks"]]


def entries(path):
    """How many single questions the bank comes to, an exercise counting once a blank."""
    return sum(len(parts) for _, _, _, parts in items(path))
