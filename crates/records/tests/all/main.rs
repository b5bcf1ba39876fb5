//! The records as the rooms above see them.

#[cfg(test)]
mod backups;
mod bringing;
#[cfg(test)]
mod bundles;
#[cfg(test)]
mod courses;
#[cfg(test)]
mod erasing;
#[cfg(test)]
mod erasures_in_bundles;
#[cfg(test)]
mod files;
#[cfg(test)]
mod fixture;
#[cfg(test)]
mod going_on;
#[cfg(test)]
mod handing_out;
#[cfg(test)]
mod joining;
#[cfg(test)]
mod merging;
#[cfg(test)]
mod opening;
#[cfg(test)]
mod order;
#[cfg(test)]
mod private;
#[cfg(test)]
mod progress;
mod review;
#[cfg(test)]
mod roster;
#[cfg(test)]
mod rows;
#[cfg(test)]
mod schema;
#[cfg(test)]
mod together;
#[cfg(test)]
mod writing;
