"""Freed memory stays at hand while networks run and goes back to the system afterwards."""

import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the settings are those of Linux's glibc")

PROGRAM = """
import resource, sys, threading
import torch
from core import freed_memory

def resident():
    return int(open("/proc/self/statm").read().split()[1]) * resource.getpagesize()

def faults_of_ten_tensors():
    # Beside the first ones glibc keeps small remainders, which make the next ones take fresh pages. All are larger than
    # what it would keep by itself.
    for _ in range(10):
        torch.ones(12_000_000)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
    for _ in range(10):
        torch.ones(12_000_000)
    print(resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before)

if sys.argv[1] == "keep":
    freed_memory.keep()
thread = threading.Thread(target=faults_of_ten_tensors)
thread.start()
thread.join()
held = resident()
freed_memory.give_back()
print(held - resident())
"""


def faults_and_given_back(how: str) -> tuple[int, int]:
    done = subprocess.run([sys.executable, "-c", PROGRAM, how], check=True, capture_output=True, text=True)
    faults, given_back = map(int, done.stdout.split())
    return faults, given_back


def test_a_tensor_takes_the_pages_of_the_one_before_it_in_any_thread():
    kept, _ = faults_and_given_back("keep")
    plain, _ = faults_and_given_back("plain")
    assert kept < plain / 5


def test_all_of_it_goes_back():
    _, given_back = faults_and_given_back("keep")
    assert given_back > 30_000_000
