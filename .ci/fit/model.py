"""FSRS-6 in plain Python: what a forgetful student follows, and what weights are held against."""
import math

LEAST, MOST = 0.001, 36500


def clamp(value, low, high):
    return min(max(value, low), high)


class Model:
    def __init__(self, weights):
        self.w = weights
        self.decay = -weights[20]
        self.factor = 0.9 ** (1 / self.decay) - 1

    def recall(self, days, stability):
        return (1 + self.factor * days / stability) ** self.decay

    def first_difficulty(self, grade):
        return self.w[4] - math.exp(self.w[5] * (grade - 1)) + 1

    def after(self, state, days, grade):
        """Stability and difficulty after a grade; `state` is None for a card never seen."""
        w = self.w
        if state is None:
            return clamp(w[grade - 1], LEAST, MOST), clamp(self.first_difficulty(grade), 1, 10)
        stability, difficulty = state
        if days < 1:
            change = math.exp(w[17] * (grade - 3 + w[18])) * stability ** -w[19]
            grown = stability * (max(1, change) if grade >= 2 else change)
        elif grade == 1:
            recall = self.recall(days, stability)
            relearnt = w[11] * difficulty ** -w[12] * ((stability + 1) ** w[13] - 1) * math.exp(w[14] * (1 - recall))
            grown = min(relearnt, stability / math.exp(w[17] * w[18]))
        else:
            recall = self.recall(days, stability)
            gain = math.exp(w[8]) * (11 - difficulty) * stability ** -w[9] * (math.exp(w[10] * (1 - recall)) - 1)
            grown = stability * (1 + gain * (w[15] if grade == 2 else w[16] if grade == 4 else 1))
        moved = difficulty - w[6] * (grade - 3) * (10 - difficulty) / 9
        moved = w[7] * self.first_difficulty(4) + (1 - w[7]) * moved
        return clamp(grown, LEAST, MOST), clamp(moved, 1, 10)


def log_loss(weights, cards):
    """Of what is predicted for every review on a later day: the mean, and how many there are."""
    model = Model(weights)
    total = count = 0
    for card in cards:
        state = None
        for days, grade in card:
            if state and days > 0:
                recall = clamp(model.recall(days, state[0]), 1e-7, 1 - 1e-7)
                total -= math.log(recall if grade > 1 else 1 - recall)
                count += 1
            state = model.after(state, days, grade)
    return total / count, count
