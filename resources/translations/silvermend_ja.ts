<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AnalyseTab</name>
    <message>
        <source>Analyse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what a model looks at: how far around a pixel, and which pixels it used for a detail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is small on screen: Z shows it at 100 %, + larger.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Analysis</name>
    <message>
        <source>How far it looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To restore one pixel, a model looks at the pixels around it. Click a pixel to see how far it looks, and how much each neighbour counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail in the result comes from somewhere in your picture. Drag a square over a detail to see which pixels it was made of: near ones only, or others like it further away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model reads the picture pixel by pixel along several paths, and forgets a little with each step. Watch the paths, and see what the chosen pixel still remembers when its turn comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some pixels a model restores with certainty, others it has to guess. Bright places are guesses: look there first before you trust the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every part of a model costs multiplications and memory, and both grow with the picture. The longest bars say where the time goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask what it used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask how sure it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{models}, row {row}, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of what this pixel looks at lies within {pixels} px of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of what this pixel looks at lies within {pixels} px of it, as far as this part of the picture shows; the rest is faint and wide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So near to the edge a pixel looks further inwards: to learn what tiles need, ask away from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles that overlap by {overlap} px lose at most {risk} of it where they meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % of the patch was made of {used} of {every} pixels. {spread} (diffusion index {index}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map explains the patch to within {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map misses {error} of the patch; more steps bring it closer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan {number} of {scans} runs along {count} paths. When its turn comes, a pixel still knows {known} of its four neighbours, and holds about {held} pixels’ worth of what came before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the whole it may be off by {levels} of 255 levels in this part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model says so itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far do its answers differ when the picture is turned and mirrored; errors that all eight share do not show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weights}, {operations} billion multiply-adds for each megapixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one piece, {side} × {side} pixels fit into the memory that is free now; larger pictures go in tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured here: {speed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its speed here is known once it has restored a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They lie close together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are somewhat spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are spread widely</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnalysisBar</name>
    <message>
        <source>Progress of the analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnalysisFiles</name>
    <message>
        <source>Sheet of maps with legends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers for NumPy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnalysisSession</name>
    <message>
        <source>Stopped. What was found before is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next restoration on, tiles of “{name}” overlap by {overlap} px.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnalysisTools</name>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the maps and the numbers to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this answer in the list at the left, or not</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnalysisView</name>
    <message>
        <source>Picture; arrow keys move the place that is asked about</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerSection</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let its tiles overlap by {overlap} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next restoration on; it is remembered for this model on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than the part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AspectBar</name>
    <message>
        <source>What is asked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparedPictures</name>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to compare with yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two is larger, so there is no difference pixel by pixel.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source> Weights tell nothing of {name}: {value}, the published default, is assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and turned by {motion_degrees}°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and {said} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>({width} × {height} and {after_width} × {after_height} pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, or remove the other with “silvermend models remove {model_name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16-bit float</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32-bit float</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>64-bit float</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 to 98 suits photographs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; its weights lie under “{checkpoint_place}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; the last sound state is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A batch of {smallest} cannot be shared by {processes} processes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network enlarges by one scale only: keep the pairs of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Silvermend may know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A patch of {side} × {side} pixels at row {top}, column {left} does not lie within the result, which has {width} × {height} pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A path needs at least one step, and one from blurred a sigma above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A precision of “{precision}” is not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run named “{recipe_name}” is going on in “{recipe_output}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scan of {positions} positions is no smaller copy of {width} × {height} pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second, longer XMP packet is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A strength of {strength} is not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tile of {tile} pixels shows a network too little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it as a checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add pairs of another scene, or set held_out = 0 and judge with your own eyes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add pairs, or lower held_out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add pictures, or lower held_out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding {path_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adobe RGB (1998)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aligning {found_pair_name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aligning {one_pair_name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aligning {row_name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pairs show one scene, so none can be kept unseen to prove that the model became better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All usable pairs show one scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And {rest} more like these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another GPU; choose it by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its author for a safetensors file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its author for the weights, best as safetensors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its owner for the right to, or copy it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better on {count} of {total} unseen pictures, {gain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both pictures are the same, pixel by pixel; there is nothing to learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change them in the recipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its rights and the space on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk or the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your rights to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking {pair_name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose 0 to 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose 64 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a .safetensors, .pth, .pt or .ckpt file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a JPEG, PNG, TIFF, WebP, JPEG XL, HEIC, AVIF or camera RAW file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a checkpoint of a restoration network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that holds some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model for colour or gray pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name that ends in {list}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a network for colour pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a network that does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a network that restores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a network, pictures, or a degradation of the same scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new folder; nothing is overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a restoring network&apos;s file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a size that the network can halve, a multiple of 64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a smaller part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a smaller tile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder in the recipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder or disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another model, or the processor as device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or allow it to be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another output folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place, or a smaller patch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose auto or one of: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose auto, float32 or bfloat16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose auto, {list}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from 1 to {scans}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other pictures, or lower the size of the recipe&apos;s stages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other pictures; “silvermend pairs” says what is wrong with each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the pictures inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, or ask its author for a safetensors file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, or crop the picture first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, or restore a part of the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare pictures of equal size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing {path_name} with the models that are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue from it with a lower rate, or clip the gradient more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again from where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy its options into [network.config], or choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct its name in the recipe, under [data] folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost grows in a straight line with the pixels: count a smaller picture, or ask for growing sizes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting {side} × {side} pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the file itself if you want it gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Develop it to a 16-bit TIFF in your camera&apos;s own program first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean {list}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean {value}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download or copy the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even aligned, parts of the pictures lie {seen_residual} pixels apart: something moved between them, or they were taken from different places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding the best tile size for this computer (once) …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Following path {done} of {heads}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space or choose another output folder, then continue from the last saved state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space or choose another place; the state of the run is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, choose another output folder, or lower keep_best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, or choose another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the original again, or save a copy from the program that made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the picture a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the run another name or output folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the two pictures of a pair the same name, or drop two lists that name them line by line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the two pictures of a pair the same name, or name them line by line in two lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gray, linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hilbert&apos;s curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks {overlap} pixels far, as measured on this computer; tiles overlap by as much, and cut off {seam_risk} at the worst place between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows almost the same as {twin_pair_name}; one of the two is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its HDR brightness ({curve}) cannot be kept: the same numbers are read and saved as sRGB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its colour profile does not belong to such a picture and is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its linear light was encoded with sRGB&apos;s curve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its presets are {list}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its samples of {plan_bits} bits were read as 8 bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its samples of {plan_finer} were read as 32-bit floats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its weights may be damaged: choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG XL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG XL cannot hold these floats, some of which are below 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judging {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep only the pictures of one burst under one name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave architecture and config out of [network]: they are the model&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave some out, or cut the pictures to parts of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it end in {ending}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at parts of equal size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look {number} of {eight}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at picture {number} of {pictures}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at {path_name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the size of the stages, or leave small pictures out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the stages&apos; patches smaller, or set checkpointing = true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory is short: starting again with tiles of {side} pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models of your own can be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most after pictures are noisier than their before pictures; were the two swapped?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a row and a column, or {list}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the folder of clean pictures too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name two folders, or put the pictures of each burst into a folder of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks go by the names of “silvermend networks”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clear difference: better on {count} of {total} unseen pictures, {gain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture has a counterpart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture in {value} has a counterpart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise of {sigma} levels is no noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the pairs can be learnt from. {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the pictures can be learnt from. {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not even one patch of {size} pixels fits into memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One picture is upright and the other lies on its side {sizes}; turn one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One unseen picture changed by {mean_gain} dB, which is too few to tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in the program that made it, mend them there, and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own primaries, {curve}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts lie {found_residual} pixels apart even when aligned: leaves, water or lenses do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ProPhoto RGB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the same pictures and the same held_out back, or start anew under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality goes from 1 to 100, not {quality}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {path_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {path_name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rec. 2020 with sRGB&apos;s curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the file and add it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the file or the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume with the recipe that it was saved with, or start anew under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {value}, column {value_2} lies outside the picture, which has {width} × {height} pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows go from 0 to {height}, columns from 0 to {width}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as TIFF or PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as TIFF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as a 16-bit TIFF with LZW or without compression from the program that made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it with 32-bit samples from the program that made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it with LZW or without compression from the program that made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture to a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sizes, tile and scale start at 1 and the overlap at 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower than the GPU, and always there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some after pictures are {value} times as large as their before pictures, others {value_2} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again with a lower rate, or clip the gradient more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start fewer, or enlarge the batches of the recipe&apos;s stages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from a model for colour pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the run without resuming.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step} of {question_steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The EXIF block is damaged and is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The after picture is shifted by {motion_shift} pixels{turn}; aligning mends that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The after picture is the noisier one; were the two folders swapped?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The after picture is {ratio} times as large {sizes}; a network needs 1, 2, 3 or 4 times exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The automatic choice: a GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The automatic choice: no supported GPU was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The before picture has only {width} × {height} pixels; {smallest_side} a side is the least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The before picture is the larger one {sizes}; were the two folders swapped?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The before picture is {colour_stops} EV brighter; a network would learn that too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The before picture is {colour_stops} EV darker; a network would learn that too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chunk that describes its colours (cHRM) makes no sense; they are read and saved as sRGB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clean pictures are {source_scale} times as large, so stage sizes must be multiples of that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of “{path}” is full, the picture was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds further channels beside its colours; they are not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds further pictures, such as a gain map or a preview; only the first is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds several pictures; only the first is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is an animation; only its first picture is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged; parts of the picture may be spoilt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s comment is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s text entries ({shown}) are not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finished model would replace {start}, from which the run starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} holds no pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be read: {error_strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folders hold {paths} pictures, and {count} of them should be held out: none is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header of {file_path_name} and its weights contradict each other. {fit_sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header of {file_path_name} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header of {path_name} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest square that fits is {side} × {side} pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metadata of this kind of RAW file cannot be read and are not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model cannot be written into {target_parent}: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model could not be written to {path}: {error_strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model gave values that are not numbers, so nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {plan_start} has other options than the recipe&apos;s network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {plan_start} is for pictures of {start_channels} channels, and training is in colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {plan_start} is made of {start_architecture}, and the recipe says {plan_architecture}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The models are {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name or folder of “{shown}” holds bytes that are no letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “{path_name}” is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is for pictures of {channels} channels, and training is in colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network makes pictures {enlarges} times as large, and {scale}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The networks are {list}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pair of “{found_pair_name}” is not usable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pairs need {needed} GB of memory, and {free} GB are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was converted from CIELAB to sRGB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was converted from CMYK to sRGB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures are not those that the saved state was trained on, or others of them are held out, so held-out ones may have been seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures differ in size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures differ in size: {value} × {value_2} and {value_3} × {value_4} pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures have different shapes {sizes}; one of them was cropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures of “{found_pair_name}” have hardly anything in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe cuts patches of {largest} pixels, but a picture is only {source_shortest} pixels on its short side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result of {tiles_width} × {tiles_height} pixels needs {needed} GB of memory, but {free} GB are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run cannot keep its states in “{recipe_output}”: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run needs {needed} MB in {folder}, and {free} MB are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved state is of another network than the recipe&apos;s, or of one with other adapters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state of the training run could not be written to {path}: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two pictures do not show the same; they are probably no pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of {path_name} are broken: {key} holds values that are no numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their colour balance differs by {colour_tint} EV; a network would learn that too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no pictures among what was dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no pictures in “{folder}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {usable} usable pairs, and {count} of them should be held out: none is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a damaged file at {damaged}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is another model called {model_name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no device called {name} on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder “{folder}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder “{path_parent}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model called {wanted} on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model file at {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no network called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no place called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no precision {precision}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no saved state {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for a tile of this size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for “{path_name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to ask {subject_title} what it looks at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to restore this picture, even in tiles of {side} pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to write “{path_name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only one usable pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little detail to tell whether the pictures lie on each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model takes {network_channels} channels, so it is not made for single photographs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture has pixels that are not numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture needs about {more} of memory, {free} are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles and threads are whole numbers from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few pairs are left after aligning. {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train anew with a lower rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training in float16 needs an NVIDIA card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training left the range of numbers at step {step}{kept}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it, and choose a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {usual}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values darker than black or brighter than white were cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it has ended, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file says beside its pixels is damaged and is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the trained network makes of “{name}” is no picture: its numbers left their range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse on {total} of {total_2} unseen pictures, {gain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read “{path}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write into “{folder_parent}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write to “{path_parent}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Z-order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of the picture is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a single number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {share} of the picture is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aligning mends that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an option of {absurd} is more than its weights can be for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for {value} when it is opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between the parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t allocate memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot allocate memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colour pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>convolutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diagonals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enlarges {colours} {checkpoint_scale} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every other pixel of even rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every other pixel of odd columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every second pixel of even columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every second pixel of even rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gray pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds more than weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can be read up to {share} of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be developed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not begin with a header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends early, {there}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends early, {unfolded_share} of the picture is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends within its header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a part without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a volume of samples instead of a flat picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would have far more weights than the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its degradation makes them {value_1} times smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header makes no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its {size} bytes claim to be a picture that is larger than they, or this computer, can hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like pixels one after another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks at {colours} and gives none back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of its samples is a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>norms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a TIFF structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>old JPEG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures of {checkpoint_channels} channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pooling and resampling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>projections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank {recipe_adapters_rank}, merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sRGB&apos;s curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sRGB&apos;s primaries, {curve}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sRGB, assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sRGB, linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped by a wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the JPEG XL file lacks pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PNG file has no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the TIFF file lacks pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the after pictures are {value_1} times as large as the before pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the check sum of its part {name_decode} is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pictures as they came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the starting model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown option {list}; the options are {list_2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unnamed profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zigzag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chosen_title}, random weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{damaged} If that does not help, its training had failed; ask for an earlier file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{data_count} pictures to learn from, {data_held_out} held out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{few}, so nothing can be held out, and nobody could tell whether the model became better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file_path_name} fits no network known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file_path_name} is for a network called {name}, which is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file_path_name} says it holds more weights than fit into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file_path_name} says it is {one_title}, but its weights are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{form_title} has no place for IPTC records; they were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{form_title} has no transparency; the picture was laid on white.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{form_title} holds at most {form_longest} pixels a side; the picture has {width} × {height}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{form_title} holds {depth_value} at most; the picture was rounded from {facts_depth_value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{form_title} holds {name} of {form_block} bytes at most; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found_clipped} of the picture is blown out or black and teaches nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{height} × {width} pixels are more than can be counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{height} × {width} pixels cannot be counted: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{held} of {usable} pairs are kept unseen for the verdict; no scene is in both parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{icc} with sRGB&apos;s curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is {value} instead of {value_2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lost} samples were no numbers or beyond what 32-bit floats hold, and were replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mean_gain} dB [{low}, {high}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model_name} comes with Silvermend and stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model_path} is not in your model folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} from the bottom left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} from the top right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} from the top right, backwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, backwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, from the last pixel on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one_pair_name} and {other_pair_name} are both of the scene “{one_scene}” by their names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one_pair_name} and {other_pair_name} share a clean picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one_pair_name} and {other_pair_name} show almost the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one_title} came nearest, but cannot be built so: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one_title} came nearest: {list}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one_title} has no preset {preset}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path_name} cannot be read: {error_strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path_name} cannot restore pictures: it is {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path_name} has to be read as a whole, and its {size} GB do not fit into memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path_name} holds no weights of a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path_name} is a damaged safetensors file: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path_name} is a packed archive, not a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path_name} is a program (TorchScript), not a file of weights, so it was not loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path_name} is damaged or is not a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path_name} is damaged: its end is missing or unreadable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path_name} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path_name} is not a finished model of a training run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path_name} is not a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path_name} {what}. That could be a hidden program, so it was not loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be deleted: {error_strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a saved state of a training run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{picture_what} It is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject_title} does not scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject_title} gave no number for what it looks at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject_title} gave no number for what it used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject_title} gave no usable picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject_title} needs about {need} GB for {width} × {height} pixels when it is asked what it looks at, and {free} GB are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject_title} scans {scans} times, so it has no scan {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} came nearest: {shared} of its {of} kinds of weights have a name in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} cannot be built like this: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} looks at pictures but gives none back, so it cannot restore any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} takes {channels} channels, so it is not made for single photographs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{torch_get_num_threads} threads of a {platform_machine} CPU, {recipe_precision}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value_1} are too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value_1} has another shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value_1} have another shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value_1} hold another kind of number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value_1} holds another kind of number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value_1} is too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value_1} weight is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value_1} weights are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {does}, {checkpoint_parameters} parameters{where}.{one}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“silvermend models remove {name}” deletes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{before}” needs a second folder beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{burst_name}” holds {frames} pictures; a mean worth learning from needs at least four.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{folder}” is already there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{folder}” is given as both sides, and no folder in it holds a burst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is left out: it has {size}, and the recipe cuts patches of {recipe} pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{one_pair_name}” is left out: {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path_name}” cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path_name}” could not be opened: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path_name}” does not end like a picture that can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path_name}” has 64-bit samples in a single row, which cannot be decoded here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path_name}” has no counterpart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path_name}” has {width} × {height} pixels and needs {needed} GB of memory; {available} GB are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path_name}” in {here_name} has no counterpart in {there_name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path_name}” is a {sort} JPEG file, which cannot be decoded here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path_name}” is compressed with {name}, which cannot be decoded here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path_name}” is damaged, or of a sort that cannot be decoded{reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path_name}” is damaged: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path_name}” is empty: it has 0 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path_name}” is no camera RAW file, or one of a camera that is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path_name}” is no name of a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path_name}” is not a picture, or of a kind that is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path_name}” is not as large as “{name}”, so they are no burst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” could not be written: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is a pipe or a device, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is already there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{there}” cannot be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{there}” is a file and no folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{worse_name}” is left out: a file of the same name is better kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CostView</name>
    <message>
        <source>What the model costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Count” adds up what every part of the model costs. It takes a second and needs no picture.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrossSections</name>
    <message>
        <source>How much pixels count along the row and along the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>along the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>along the column</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CureSection</name>
    <message>
        <source>What should it cure?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even grain of any strength (Gaussian noise)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise as sensors make it, and as the camera&apos;s file shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks and ringing of small files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softness of a lens that was set wrong (defocus)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traces of a camera or a subject that moved (motion blur)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veil of distant air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streaks of falling rain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On for a model that enlarges, off for any other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoil the picture once more; how strongly is a matter of chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifferenceLegend</name>
    <message>
        <source>Darker  ←  change of brightness in 8-bit levels  →  brighter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest change of a channel in 8-bit levels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop to open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EffortSection</name>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model to start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the new model begins with, and what it has to beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How thorough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it learns; the time is measured in its first steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the new model will be called among yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the model is trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a small addition only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less is learnt by heart from a few pairs; less is learnt altogether, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low-rank adapters; merged into the model at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it takes is measured in the first ten steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} on this computer, measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {time} on this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open photographs (Ctrl+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silvermend takes away its noise, on this computer, and leaves the file as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a photograph here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Open photographs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result of “{name}” is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} results are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is discarded would have to be restored again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget what “{name}” has learnt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its saved states and curves are deleted. A model that is among yours stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingMaps</name>
    <message>
        <source>{second} more  ←  percent of the largest difference  →  {first} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the framed pixel still remembers of each other, in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error that the model expects, in 8-bit levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far eight looks at the picture differ, in 8-bit levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes it darker  ←  influence, in percent of the strongest pixel  →  makes it brighter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influence on the framed pixel, in percent of the strongest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes detail away  ←  in percent of the strongest pixel  →  adds detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share in the detail of the patch, in percent of the strongest pixel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Histogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How brightnesses are spread, the source as a line; or how differences are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} · {time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open photographs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the result; in Analyse: export the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous picture; zoom and place stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next picture; zoom and place stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list: take it off; the file stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the coloured button says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel, dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source, while held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the split line by 90°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause, continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the unseen pictures now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a version: before, start, now, clean; with Shift, compare with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 … 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which question is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 … 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the place by 1 pixel, with Shift by 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the picture: ask about the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 % at the cursor, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the picture; in split, the line by 1 pixel, with Shift by 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both panels, from the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black, gray or white around the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard to picture, tools, list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LargeSourceDrop</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder; files can be dropped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways of looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which way each pixel went: darker or brighter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the most changed channel of each pixel went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amplification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strongly small differences show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amplified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapLookSection</name>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How small values are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fourth root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small values can be seen beside large ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values as they are: only the largest can be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithm of the values and one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much each pixel counts, whichever way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which way: amber adds, blue takes away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what makes the pixel brighter (ReLU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map of each model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where one looks more, each as a share of its own whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the picture in gray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the colours of the legend; Space shows the picture while held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown of the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which pixel comes when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it remembers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the framed pixel still knows of each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play, pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place along the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all at once</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelFacts</name>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figures}, on pictures held out of training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} on {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} at σ {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} × {size} pixels around each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{places}; {steps} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes with Silvermend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safetensors, checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights only, checked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelSection</name>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is installed, so nothing can be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A published checkpoint, or a model that somebody made; it can be dropped here too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairsFoot</name>
    <message>
        <source>Align</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay each clean picture on the other one. No file is changed; press again to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match the light too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While aligning; leave it off where the change of light is what should be learnt, as with haze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the red ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aligned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the red ones back into the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what cannot be learnt from off the list; the files stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left over: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lie(s) apart; aligning mends that.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n good picture(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{green} ready, {amber} usable, {red} left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureListModel</name>
    <message>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PicturesPanel</name>
    <message>
        <source>Open pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photographs you open
appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open more pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinsPanel</name>
    <message>
        <source>Pinned answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers that you pin
appear here, to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Silvermend met a fault of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your pictures are untouched. The details help us to mend it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionSection</name>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the picture that is looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} × {side} pixels around the place; larger takes longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the patch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps from a blurred picture to the sharp one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More steps explain the patch better, and take longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which scan of the network, from the first layer on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadoutSection</name>
    <message>
        <source>Under the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreSession</name>
    <message>
        <source>Stopped. The picture is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored in {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreTab</name>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{depth} gray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Restored</name>
    <message>
        <source>no newly clipped pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} newly clipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness {change}, colour ΔE {colour}, {clipped}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoringBar</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleButton</name>
    <message>
        <source>Sample: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleShelf</name>
    <message>
        <source>Try a sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>“{name}” is the original photograph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving there would replace it, and that cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanPlayer</name>
    <message>
        <source>Visited so many pixels ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScreenPictures</name>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the picture first, then its difference can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result is larger than the source, so there is no difference pixel by pixel.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SmallSourceDrop</name>
    <message>
        <source>{title}: choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom; click for 100 % (Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{memory} free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrengthControl</name>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the restoration counts. Nothing is computed again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TabRow</name>
    <message>
        <source>Tabs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolsPanel</name>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Left panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Around the picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainEmpty</name>
    <message>
        <source>Nothing to learn from yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures as your camera gives them: noisy, soft, hazy, small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same pictures as they should be. Equal names make pairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures without another side. Silvermend spoils them as you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on where it was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with the sample pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good pictures that came with Silvermend, spoilt as you choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach a model your own pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few dozen pairs are enough. Some are kept unseen, and at the end they prove whether the new model is better. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was stopped after {step} steps.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainTab</name>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the training first; then other pictures can be taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingBar</name>
    <message>
        <source>Progress of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judging on unseen pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping; what was learnt is being saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} in use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingCurves</name>
    <message>
        <source>Runs in the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs in the chart; tick earlier ones to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the unseen pictures now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How wrong it still is (loss)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How good on unseen pictures (dB, higher is better)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSNR on unseen pictures by step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingLooking</name>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoilt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model learns to make the right one of the left one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unseen, after {step} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingPanel</name>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model learns from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unseen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept for the verdict; nothing is learnt from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures to learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unseen pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures to learn from
appear here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingSession</name>
    <message>
        <source>“{name}” is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after {done} steps; what was learnt is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done. No picture was kept unseen, so nobody can tell whether it is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is among your models, and chosen in Restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is among your models.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingTools</name>
    <message>
        <source>Reset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this run and begin anew; asks first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a new model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop; what was learnt is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on where it was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it among your models and choose it in Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest; the computer is free meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare what was learnt so far with the starting model, on unseen pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingWatch</name>
    <message>
        <source>{judged}; here spoilt another time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unseen: {start} → {tuned} dB ({gain})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnseenList</name>
    <message>
        <source>as it learns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictMark</name>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictSection</name>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it among your models; the starting model stays your choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing to judge it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is among your models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stopped by itself: it no longer became better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In brackets: what other pictures of this kind would have given, 19 times of 20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not proven better: the starting model stays your choice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionBar</name>
    <message>
        <source>Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} MP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{speed} MP/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} million parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} thousand parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} dB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Column</name>
    <message>
        <source>By kind of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By part of the network, as it calls them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than is free now; pictures of this size go in tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multiply-adds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
