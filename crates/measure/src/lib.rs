//! How skill is estimated: Rasch, EAP, item choice, signal detection and item statistics.
