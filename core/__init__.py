"""Everything Silvermend does to a photograph. Nothing in here knows about windows."""
