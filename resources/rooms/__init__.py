"""Made-up rooms whose depth is known, for models that learn about haze."""
