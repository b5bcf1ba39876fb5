"""Compares the self-assessment with public tools, and says how it went.

Usage: compare.py FILE, where FILE is what the example `oracle` of the crate `measure` printed.
girth estimates abilities from the same answers, catsim chooses tasks for the same learners.
"""

import json
import sys

import numpy as np
from catsim.item_bank import ItemBank
from catsim.selection import MaxInfoSelector
from girth import ability_3pl_eap

# The same grid as ours: from -4 to 4 logits, 81 points.
QUADRATURE = {"quadrature_bounds": (-4, 4), "quadrature_n": 81}


def girth_eap(right, difficulty, guessing):
    """girth's estimate for one learner."""
    # girth drops the second dimension of a single learner, so the learner stands there twice.
    answers = np.column_stack([right, right])
    slopes = np.ones(len(difficulty))
    found = ability_3pl_eap(
        answers, np.array(difficulty), slopes, np.array(guessing), options=QUADRATURE
    )
    return float(found[0])


def largest_difference(cases):
    """The largest difference between our estimates and girth's, in logits."""
    return max(
        abs(case["ability"] - girth_eap(case["right"], case["difficulty"], case["guessing"]))
        for case in cases
    )


def answers_of(learner):
    """What a learner answers to each task of the pool."""
    return [int(sign) for sign in learner]


def by_catsim(pool):
    """Estimates when catsim chooses the task with most information, at the same length."""
    difficulty = np.array(pool["difficulty"])
    guessing = np.full(len(difficulty), pool["guessing"])
    bank = ItemBank(
        np.column_stack(
            [np.ones(len(difficulty)), difficulty, guessing, np.ones(len(difficulty))]
        )
    )
    selector = MaxInfoSelector()
    found = []
    for learner in pool["knows"]:
        knows, asked, ability = answers_of(learner), [], 0.0
        while len(asked) < min(pool["length"], len(difficulty)):
            asked.append(
                selector.select(item_bank=bank, administered_items=asked, est_theta=ability)
            )
            right = [knows[item] for item in asked]
            ability = girth_eap(right, difficulty[asked], guessing[asked])
        found.append(ability)
    return found


def by_chance(pool):
    """Estimates from a fixed form per learner, drawn at random."""
    rng = np.random.default_rng(1)
    difficulty = np.array(pool["difficulty"])
    length = min(pool["length"], len(difficulty))
    found = []
    for learner in pool["knows"]:
        knows = answers_of(learner)
        form = rng.choice(len(difficulty), size=length, replace=False)
        found.append(
            girth_eap(
                [knows[item] for item in form],
                difficulty[form],
                np.full(length, pool["guessing"]),
            )
        )
    return found


def rmse(found, truth):
    """Root mean square error in logits."""
    return float(np.sqrt(np.mean((np.array(found) - np.array(truth)) ** 2)))


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        ours = json.load(file)
    failed = []

    def check(name, value, promise, kept):
        print(f"{name:<52} {value:<24} {promise:<30} {'yes' if kept else 'NO'}", flush=True)
        if not kept:
            failed.append(name)

    print(f"{'what':<52} {'measured':<24} {'promised':<30} kept")
    difference = largest_difference(ours["eap"])
    check(
        f"EAP against girth, {len(ours['eap'])} learners",
        f"{difference:.6f} logits",
        "at most 0.01",
        difference <= 0.01,
    )
    for name, pool in ours["selection"].items():
        items, truth = len(pool["difficulty"]), pool["truth"]
        own = rmse(pool["ability"], truth)
        theirs = rmse(by_catsim(pool), truth)
        check(
            f"{name} pool of {items}: error against catsim",
            f"{own:.4f} / {theirs:.4f}",
            "at most 5 % more",
            own <= 1.05 * theirs,
        )
        chance = rmse(by_chance(pool), truth)
        # Where all difficulties are alike, or nearly all tasks are asked, nothing can be much better.
        margin = 0.97 if name == "spread" else 1.0
        check(
            f"{name} pool of {items}: error against chance",
            f"{own:.4f} / {chance:.4f}",
            "at least 3 % less" if margin < 1 else "not more",
            own <= margin * chance,
        )
        check(
            f"{name} pool of {items}: coverage of the 95 % interval",
            f"{100 * pool['coverage']:.2f} %",
            "93 to 97 %",
            0.93 <= pool["coverage"] <= 0.97,
        )
        check(
            f"{name} pool of {items}: most shown task",
            f"{pool['exposure']:.2f} times the mean",
            "at most 3 times",
            pool["exposure"] <= 3,
        )
    check(
        "next task from 1,000, the median of 101",
        f"{ours['next_ms']:.3f} ms",
        "at most 1 ms",
        ours["next_ms"] <= 1,
    )
    if failed:
        sys.exit(f"Not kept: {', '.join(failed)}")


if __name__ == "__main__":
    main()
