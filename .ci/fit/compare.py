"""compare.py TCPDRILL FOLDER: fits the same log with the program and with fsrs-rs; the loss may be 0.5 % more."""
import datetime
import json
import random
import subprocess
import sys
import time

import fsrs_rs_python as fsrs

from model import Model, log_loss

REVIEWS = 100_000
MOST_WORSE = 0.005
# A student who forgets otherwise than most: the scheduler starts from the usual weights.
STUDENT = [0.4, 2.0, 3.5, 6.0, 5.5, 0.7, 2.2, 0.02, 1.4, 0.2, 0.9, 1.2, 0.08, 0.2, 1.2, 0.5, 2.1, 0.7, 0.12, 0.09, 0.25]
USUAL = list(fsrs.DEFAULT_PARAMETERS)


def study():
    """Cards as lists of (days since the last review, grade), until there are enough reviews."""
    student, scheduler, chance = Model(STUDENT), Model(USUAL), random.Random(2026)
    cards, total = [], 0
    while total < REVIEWS:
        card, memory, belief = [], None, None
        for _ in range(4 + int(chance.random() * 12)):
            days = 0
            # What was forgotten is mostly asked again on the same day.
            if belief and (card[-1][1] != 1 or chance.random() < 0.3):
                days = max(1, int(belief[0] * (0.7 + chance.random() * 0.7)))
            recall = student.recall(days, memory[0]) if memory else 0.6
            forgets, hard, good = chance.random() > recall, chance.random() < 0.15, chance.random() < 0.85
            grade = 1 if forgets else 2 if hard else 3 if good else 4
            memory, belief = student.after(memory, days, grade), scheduler.after(belief, days, grade)
            card.append((days, grade))
        cards.append(card)
        total += len(card)
    return cards


def fitted_by_peer(cards):
    items = []
    for card in cards:
        reviews = [fsrs.FSRSReview(grade, days) for days, grade in card]
        items += [fsrs.FSRSItem(reviews[:end]) for end in range(2, len(card) + 1) if card[end - 1][0] > 0]
    return list(fsrs.FSRS(USUAL).compute_parameters(items))


def write_log(cards, path):
    start = datetime.datetime(2000, 1, 1, 12)
    with open(path, "w") as log:
        for number, card in enumerate(cards):
            moment = start + datetime.timedelta(seconds=number)
            for step, (days, grade) in enumerate(card):
                moment += datetime.timedelta(days=days, seconds=0 if days else 1)
                at = moment.isoformat(timespec="milliseconds") + "Z"
                review = {"review": f"{number}-{step}", "question": f"card {number}", "at": at, "grade": grade}
                print(json.dumps(review | {"ms": 1000, "answer": "", "device": "student"}), file=log)


def fitted_by_program(program, log, folder):
    def run(*arguments):
        command = [program, *arguments, "--data", f"{folder}/data", "--lang", "en"]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout

    run("log", "import", log)
    print(run("config", "fit").strip())
    weights = [float(word) for word in run("config", "weights-fsrs6").replace(",", " ").split() if word[0].isdigit()]
    assert len(weights) == len(USUAL), f"{len(weights)} weights"
    return weights


def main(program, folder):
    cards = study()
    usual, predicted = log_loss(USUAL, cards)
    print(f"{sum(map(len, cards))} reviews of {len(cards)} cards, {predicted} of them on a later day")
    log = f"{folder}/log.jsonl"
    write_log(cards, log)
    start = time.perf_counter()
    peer = log_loss(fitted_by_peer(cards), cards)[0]
    print(f"fsrs-rs: log-loss {peer:.5f} in {time.perf_counter() - start:.1f} s")
    start = time.perf_counter()
    own = log_loss(fitted_by_program(program, log, folder), cards)[0]
    print(f"tcpdrill: log-loss {own:.5f} in {time.perf_counter() - start:.1f} s")
    print(f"the usual weights {usual:.5f}, the student's own {log_loss(STUDENT, cards)[0]:.5f}")
    print(f"ratio {own / peer:.5f}")
    assert own <= peer * (1 + MOST_WORSE), "the program's weights predict worse than fsrs-rs's"
    assert usual > peer * (1 + MOST_WORSE), "the log tells nothing: the usual weights predict it as well"


main(*sys.argv[1:])
