//! Time and memory of processes, as the kernel counts them.

use crate::headless::instant;
use std::process::Command;
use std::time::Duration;

/// One run of a program.
pub(crate) struct Run {
    pub(crate) time: Duration,
    /// The most memory it held at once.
    pub(crate) peak_kib: u64,
}

/// Runs a program to its end and looks at it all the while.
pub(crate) fn watched(command: &mut Command) -> Run {
    let began = instant();
    let mut child = command.spawn().unwrap();
    let mut peak_kib = 0;
    loop {
        if let Some(status) = child.try_wait().unwrap() {
            assert!(status.success(), "{command:?}: {status}");
            return Run {
                time: began.elapsed(),
                peak_kib,
            };
        }
        peak_kib = peak_kib.max(kib(&format!("/proc/{}/status", child.id()), "VmHWM:"));
        std::thread::sleep(Duration::from_millis(2));
    }
}

/// A process and all that it has started.
pub(crate) fn family(first: u32) -> Vec<u32> {
    let mut family = vec![first];
    let mut at = 0;
    while at < family.len() {
        let children: Vec<u32> = parents()
            .filter(|(_, parent)| *parent == family[at])
            .map(|(child, _)| child)
            .collect();
        family.extend(children);
        at += 1;
    }
    family
}

fn parents() -> impl Iterator<Item = (u32, u32)> {
    let entries = std::fs::read_dir("/proc").unwrap().flatten();
    let processes = entries.filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok());
    processes.filter_map(|process| {
        let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
        // The name stands in brackets and may hold anything.
        let (_, after) = stat.rsplit_once(')')?;
        Some((process, after.split_whitespace().nth(1)?.parse().ok()?))
    })
}

/// Memory of a process, with its share of what several use together.
pub(crate) fn pss_kib(process: u32) -> u64 {
    kib(&format!("/proc/{process}/smaps_rollup"), "Pss:")
}

/// Time that a process has had on any core. The kernel counts in hundredths of a second.
pub(crate) fn cpu_ms(process: u32) -> u64 {
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    let fields = stat.rsplit_once(')').map_or("", |(_, after)| after);
    let ticks = fields.split_whitespace().skip(11).take(2);
    ticks
        .filter_map(|count| count.parse::<u64>().ok())
        .sum::<u64>()
        * 10
}

fn kib(path: &str, field: &str) -> u64 {
    let text = std::fs::read_to_string(path).unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix(field));
    line.and_then(|rest| rest.split_whitespace().next()?.parse().ok())
        .unwrap_or(0)
}
