//! Journeys in the real window, and the tests that look at the whole house.
