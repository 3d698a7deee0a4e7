"""The texts around the help of the command line: what it is, what one types, what exit codes mean."""

ABOUT = """\
Restores photographs on your own computer. Nothing is sent anywhere.
"""

EXAMPLES = """\
examples:
  silvermend                                    open the window
  silvermend restore night.jpg                  writes night-restored.jpg beside it
  silvermend restore night.jpg -o better.png    writes better.png
  silvermend restore *.jpg -o restored          writes into the folder "restored"
  silvermend compare night.jpg better.png --map change.png
  silvermend VERB --help                        more about one verb
"""

EXIT_CODES = """\
exit codes:
    0  done                                 6  the device is missing or short of memory
    1  some of several pictures failed      7  the model gave no usable picture
    2  a setting cannot work                8  a training run cannot go on
    3  a picture cannot be read            70  something unexpected happened
    4  a result cannot be written         130  you stopped the run
    5  the model is unknown or unreadable
"""

RESTORE_EXAMPLES = """\
examples:
  silvermend restore night.jpg                      writes night-restored.jpg beside it
  silvermend restore night.jpg -o better.tif        writes better.tif
  silvermend restore holiday/ -o restored           every picture of a folder
  silvermend restore night.jpg --strength 60        keeps 40 % of what was there
  silvermend restore night.jpg --colour 100 --luma 60 --detail 30
                                                    less of the brightness, finer detail given back
  silvermend restore *.png -o out --strength advised
                                                    as strongly as each picture needs
  silvermend restore *.png -o out --json            one line of JSON per picture, for scripts
  silvermend restore --sample -o sample.png         tries it on a picture that comes with Silvermend

Pictures keep their size, bit depth, colour profile and metadata. A source is never overwritten.
"""


ADVISE_EXAMPLES = """\
examples:
  silvermend advise night.jpg           noise, JPEG, blur, haze and size, and a command for each step
  silvermend advise holiday/ --json     one line of JSON per picture, for scripts

Nothing is done to the pictures.
"""


MODELS_EXAMPLES = """\
examples:
  silvermend models                       what is there
  silvermend models add sr_x4.pth         recognises it, copies it; the file itself stays as it is
  silvermend restore a.jpg -m sr_x4       uses it
  silvermend models remove sr_x4          deletes the copy
"""

COMPLEXITY_EXAMPLES = """\
examples:
  silvermend complexity                                     the default model, on 256 × 256 pixels
  silvermend complexity -m mambair:light-x2 --size 360x640  a network of “silvermend networks”, as published
  silvermend complexity -m eamamba --sweep                  growing sizes, until memory ends
"""


RECEPTIVE_FIELD_EXAMPLES = """\
examples:
  silvermend receptive-field                                   the default model, in the middle of a sample
  silvermend receptive-field a.jpg --at 300,420 -o field.png   at row 300, column 420
  silvermend receptive-field photos --pictures 50 -o field.png -o field.npz
  silvermend receptive-field -m eamamba --beside mambair:denoise-colour -o both.png
  silvermend receptive-field --size 256 --keep                 lets the model's tiles overlap by what was measured
"""


ATTRIBUTION_EXAMPLES = """\
examples:
  silvermend attribution a.jpg --at 300,420 -o used.png        what the patch around row 300, column 420 was made of
  silvermend attribution a.png -m mambairv2_light:light-x2 --beside eamambasr:light-x2 -o both.png
  silvermend attribution a.jpg --path black --steps 100 --json
"""


UNCERTAINTY_EXAMPLES = """\
examples:
  silvermend uncertainty a.jpg --at 300,420 -o sure.png        the default model, by eight looks
  silvermend uncertainty a.jpg -m dsrir.pth -o sure.png        a network that says itself how sure it is
"""


SCAN_PATHS_EXAMPLES = """\
examples:
  silvermend scan-paths -o paths.gif                           how the default model's scans run, as an animation
  silvermend scan-paths a.jpg -m mambairv2_light -o paths.png  sorted by what the picture shows
  silvermend scan-paths -m eamamba --scan 5 --size 32 -o paths.png
  silvermend scan-paths --curves --size 16 -o curves.png       every order there is
"""


DEGRADE_EXAMPLES = """\
examples:
  silvermend degrade --list                                             the kinds, their options and usual values
  silvermend degrade a.png -o b.png --with "jpeg quality=10..40"         a quality between 10 and 40, by chance
  silvermend degrade a.png -o b.png --with haze --with "camera push=2"   one after the other
  silvermend degrade a.png -o b.png --recipe resources/recipes/denoise.toml
"""


PAIRS_EXAMPLES = """\
examples:
  silvermend pairs noisy clean                    a verdict on each pair of the two folders
  silvermend pairs noisy clean --align aligned    writes the usable ones, aligned, into "aligned"
  silvermend pairs list.csv                       a table: clean picture, then the other
"""


TRAIN_EXAMPLES = """\
examples:
  silvermend train --before noisy --after clean --quick      tunes the default model on your pairs, and judges it
  silvermend train --clean photos --with "jpeg quality=10..40" -m denoise --name dejpeg
  silvermend train runs/denoise-tuned.toml --resume          goes on where it stopped
  silvermend train resources/recipes/papers/mambair-sr-x2.toml
  torchrun --nproc-per-node 4 -m main train RECIPE.toml      several cards; accelerate launch works too
"""
