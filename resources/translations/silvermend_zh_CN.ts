<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AdviceSection</name>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Looking at the picture…</source>
        <translation>正在查看照片…</translation>
    </message>
</context>
<context>
    <name>AdviceWords</name>
    <message>
        <source>Looks clean. There is nothing to do.</source>
        <translation>看起来很干净，无需处理。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>{found}.</source>
        <translation>{found}。</translation>
    </message>
    <message>
        <source>strongly compressed (JPEG quality about {quality})</source>
        <translation>压缩严重（JPEG 质量约 {quality}）</translation>
    </message>
    <message>
        <source>visibly compressed (JPEG quality about {quality})</source>
        <translation>压缩可见（JPEG 质量约 {quality}）</translation>
    </message>
    <message>
        <source>very noisy, about like ISO {iso}</source>
        <translation>噪点很多，约相当于 ISO {iso}</translation>
    </message>
    <message>
        <source>noisy, about like ISO {iso}</source>
        <translation>有噪点，约相当于 ISO {iso}</translation>
    </message>
    <message>
        <source>hazy</source>
        <translation>有雾霾</translation>
    </message>
    <message>
        <source>slightly hazy</source>
        <translation>略有雾霾</translation>
    </message>
    <message>
        <source>small, {width} × {height} pixels</source>
        <translation>尺寸小，{width} × {height} 像素</translation>
    </message>
    <message>
        <source>blurred, perhaps shaken</source>
        <translation>模糊，可能有抖动</translation>
    </message>
    <message>
        <source>slightly soft, perhaps shaken</source>
        <translation>略微偏软，可能有抖动</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>slightly soft</source>
        <translation>略微偏软</translation>
    </message>
    <message>
        <source>Enlarge {scale} times</source>
        <translation>放大 {scale} 倍</translation>
    </message>
    <message>
        <source>Remove JPEG traces</source>
        <translation>去除 JPEG 痕迹</translation>
    </message>
    <message>
        <source>Remove noise</source>
        <translation>去除噪点</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>锐化</translation>
    </message>
    <message>
        <source>Lift haze</source>
        <translation>去除雾霾</translation>
    </message>
    <message>
        <source>Chooses “{model}” at {strength} %. Nothing runs before you press Restore.</source>
        <translation>选用“{model}”，强度 {strength} %。按下“修复”之前不会运行。</translation>
    </message>
    <message>
        <source>There is no model for this on this computer yet.</source>
        <translation>本机还没有用于此的模型。</translation>
    </message>
</context>
<context>
    <name>AnalyseTab</name>
    <message>
        <source>Analyse</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>See what a model looks at: how far around a pixel, and which pixels it used for a detail.</source>
        <translation>看看模型关注什么：围绕一个像素看多远，又用了哪些像素来形成细节。</translation>
    </message>
    <message>
        <source>Adding a model</source>
        <translation>正在添加模型</translation>
    </message>
    <message>
        <source>Average over a folder of pictures</source>
        <translation>文件夹中照片的平均</translation>
    </message>
    <message>
        <source>It is small on screen: Z shows it at 100 %, + larger.</source>
        <translation>显示得较小：按 Z 以 100 % 显示，按 + 放大。</translation>
    </message>
</context>
<context>
    <name>Analysis</name>
    <message>
        <source>How far it looks</source>
        <translation>看多远</translation>
    </message>
    <message>
        <source>What it used</source>
        <translation>用了什么</translation>
    </message>
    <message>
        <source>How it scans</source>
        <translation>如何扫描</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>有多确定</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>开销多大</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>确定度</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>开销</translation>
    </message>
    <message>
        <source>To restore one pixel, a model looks at the pixels around it. Click a pixel to see how far it looks, and how much each neighbour counts.</source>
        <translation>修复一个像素时，模型会看它周围的像素。点击一个像素，看看它看多远，以及每个相邻像素有多大作用。</translation>
    </message>
    <message>
        <source>Detail in the result comes from somewhere in your picture. Drag a square over a detail to see which pixels it was made of: near ones only, or others like it further away.</source>
        <translation>结果中的细节来自照片的某处。用方框框住一处细节，看看它由哪些像素形成：只有近处的，还是也有远处相似的。</translation>
    </message>
    <message>
        <source>The model reads the picture pixel by pixel along several paths, and forgets a little with each step. Watch the paths, and see what the chosen pixel still remembers when its turn comes.</source>
        <translation>模型沿几条路径逐像素读取照片，每走一步都会忘掉一点。看看这些路径，以及轮到所选像素时它还记得什么。</translation>
    </message>
    <message>
        <source>Some pixels a model restores with certainty, others it has to guess. Bright places are guesses: look there first before you trust the result.</source>
        <translation>有些像素模型能确定地修复，有些只能猜。亮处是猜的：信任结果之前先看这里。</translation>
    </message>
    <message>
        <source>Every part of a model costs multiplications and memory, and both grow with the picture. The longest bars say where the time goes.</source>
        <translation>模型的每个部分都要花费计算和内存，两者都随照片增大。最长的条说明时间花在哪里。</translation>
    </message>
    <message>
        <source>Look from here</source>
        <translation>从这里看</translation>
    </message>
    <message>
        <source>Ask what it used</source>
        <translation>查看用了什么</translation>
    </message>
    <message>
        <source>Follow the scan</source>
        <translation>跟随扫描</translation>
    </message>
    <message>
        <source>Ask how sure it is</source>
        <translation>查看有多确定</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>{models}, row {row}, column {column}</source>
        <translation>{models}，行 {row}，列 {column}</translation>
    </message>
    <message>
        <source>{text}, folder “{folder}”</source>
        <translation>{text}，文件夹“{folder}”</translation>
    </message>
    <message>
        <source>This is the mean over {count} pictures of “{folder}”.</source>
        <translation>这是“{folder}”中 {count} 张照片的平均。</translation>
    </message>
    <message>
        <source>Left out, as too small or unreadable: {count}.</source>
        <translation>因太小或无法读取而排除：{count}。</translation>
    </message>
    <message>
        <source>Noise of {levels} levels was added first.</source>
        <translation>事先加入了 {levels} 级的噪点。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>hardly seen</source>
        <translation>几乎看不出</translation>
    </message>
    <message>
        <source>clearly seen</source>
        <translation>明显可见</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>强</translation>
    </message>
    <message>
        <source>very strong</source>
        <translation>很强</translation>
    </message>
    <message>
        <source>{share} of what this pixel looks at lies within {pixels} px of it.</source>
        <translation>这个像素所看内容的 {share} 在 {pixels} px 之内。</translation>
    </message>
    <message>
        <source>{share} of what this pixel looks at lies within {pixels} px of it, as far as this part of the picture shows; the rest is faint and wide.</source>
        <translation>就照片的这一部分而言，这个像素所看内容的 {share} 在 {pixels} px 之内；其余的微弱而分散。</translation>
    </message>
    <message>
        <source>So near to the edge a pixel looks further inwards: to learn what tiles need, ask away from it.</source>
        <translation>靠近边缘时，像素会向内看得更远：要了解图块需要多少重叠，请离边缘远一些再查看。</translation>
    </message>
    <message>
        <source>Tiles that overlap by {overlap} px lose at most {risk} of it where they meet.</source>
        <translation>重叠 {overlap} px 的图块在接缝处最多损失 {risk}。</translation>
    </message>
    <message>
        <source>This patch is flat, so no pixel made more of it than another. Choose a place with an edge or a texture.</source>
        <translation>此图案块是平坦的，没有哪个像素的贡献更大。请选择有边缘或纹理的位置。</translation>
    </message>
    <message>
        <source>95 % of the patch was made of {used} of {every} pixels. {spread} (diffusion index {index}).</source>
        <translation>图案块的 95 % 由 {every} 个像素中的 {used} 个形成。{spread}（扩散指数 {index}）。</translation>
    </message>
    <message>
        <source>The map explains the patch to within {error}.</source>
        <translation>此图对图案块的解释误差在 {error} 以内。</translation>
    </message>
    <message>
        <source>The map misses {error} of the patch; more steps bring it closer.</source>
        <translation>此图还有 {error} 没有解释；步数越多越接近。</translation>
    </message>
    <message>
        <source>Scan {number} of {scans} runs along {count} paths. When its turn comes, a pixel still knows {known} of its four neighbours, and holds about {held} pixels’ worth of what came before.</source>
        <translation>第 {number} 次扫描（共 {scans} 次）沿 {count} 条路径进行。轮到一个像素时，它仍记得四个相邻像素的 {known}，并保有之前约 {held} 个像素的内容。</translation>
    </message>
    <message>
        <source>On the whole it may be off by {levels} of 255 levels in this part.</source>
        <translation>在这一部分，总体上可能有 255 级中 {levels} 级的偏差。</translation>
    </message>
    <message>
        <source>The model says so itself.</source>
        <translation>这是模型自己的判断。</translation>
    </message>
    <message>
        <source>So far do its answers differ when the picture is turned and mirrored; errors that all eight share do not show.</source>
        <translation>这是照片旋转和镜像后各答案之间的差异；八种情况共有的错误不会显示。</translation>
    </message>
    <message>
        <source>{weights}, {operations} billion multiply-adds for each megapixel.</source>
        <translation>{weights}，每百万像素 {operations} × 10⁹ 次乘加。</translation>
    </message>
    <message>
        <source>In one piece, {side} × {side} pixels fit into the memory that is free now; larger pictures go in tiles.</source>
        <translation>目前的可用内存一次可容纳 {side} × {side} 像素；更大的照片会分成图块。</translation>
    </message>
    <message>
        <source>Measured here: {speed}.</source>
        <translation>本机实测：{speed}。</translation>
    </message>
    <message>
        <source>Its speed here is known once it has restored a picture.</source>
        <translation>修复过一张照片后就知道它在本机的速度。</translation>
    </message>
    <message>
        <source>They lie close together</source>
        <translation>它们彼此靠近</translation>
    </message>
    <message>
        <source>They are somewhat spread</source>
        <translation>它们略有分散</translation>
    </message>
    <message>
        <source>They are spread widely</source>
        <translation>它们分布很广</translation>
    </message>
</context>
<context>
    <name>AnalysisBar</name>
    <message>
        <source>Progress of the analysis</source>
        <translation>分析进度</translation>
    </message>
    <message>
        <source>Preparing the model</source>
        <translation>正在准备模型</translation>
    </message>
</context>
<context>
    <name>AnalysisFiles</name>
    <message>
        <source>Sheet of maps with legends</source>
        <translation>带图例的图表</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Numbers for NumPy</source>
        <translation>NumPy 数值</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>动画</translation>
    </message>
</context>
<context>
    <name>AnalysisSession</name>
    <message>
        <source>Stopped. What was found before is still there.</source>
        <translation>已停止。之前的结果仍在。</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>已写入：{name}</translation>
    </message>
    <message>
        <source>From the next restoration on, tiles of “{name}” overlap by {overlap} px.</source>
        <translation>从下一次修复起，“{name}”的图块重叠 {overlap} px。</translation>
    </message>
</context>
<context>
    <name>AnalysisTools</name>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write the maps and the numbers to a file</source>
        <translation>将图和数值写入文件</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Keep this answer in the list at the left, or not</source>
        <translation>是否将此结果保留在左侧列表中</translation>
    </message>
</context>
<context>
    <name>AnalysisView</name>
    <message>
        <source>Picture; arrow keys move the place that is asked about</source>
        <translation>照片；用方向键移动要查看的位置</translation>
    </message>
</context>
<context>
    <name>AnswerSection</name>
    <message>
        <source>Answer</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Let its tiles overlap by {overlap} px</source>
        <translation>让图块重叠 {overlap} px</translation>
    </message>
    <message>
        <source>It takes longer, and hardly changes a picture; it is remembered for this model</source>
        <translation>用时更长，照片几乎没有变化；会为此模型记住</translation>
    </message>
    <message>
        <source>From the next restoration on; it is remembered for this model on this computer</source>
        <translation>从下一次修复起；会在本机为此模型记住</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>正方形</translation>
    </message>
    <message>
        <source>Of the part</source>
        <translation>相对于这一部分</translation>
    </message>
    <message>
        <source>more than the part</source>
        <translation>超过这一部分</translation>
    </message>
</context>
<context>
    <name>AspectBar</name>
    <message>
        <source>What is asked</source>
        <translation>要查看什么</translation>
    </message>
</context>
<context>
    <name>AveragingRows</name>
    <message>
        <source>Pictures that are looked at</source>
        <translation>要查看的照片</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>这一张</translation>
    </message>
    <message>
        <source>The place in this picture alone</source>
        <translation>仅这张照片中的位置</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>The mean over the pictures of a folder, at the same place of each</source>
        <translation>文件夹中各照片同一位置的平均</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Choose another folder of pictures</source>
        <translation>选择其他照片文件夹</translation>
    </message>
    <message>
        <source>At most so many pictures of the folder</source>
        <translation>最多使用文件夹中多少张照片</translation>
    </message>
    <message>
        <source>The first of them by name; those smaller than the part are left out</source>
        <translation>按名称取前面的；小于所选范围的会排除</translation>
    </message>
    <message>
        <source>Noise that is added first</source>
        <translation>事先加入的噪点</translation>
    </message>
    <message>
        <source>In levels of an 8-bit file (σ): 5 is hardly seen, 25 looks like a phone at night, 50 is extreme</source>
        <translation>以 8 位文件的级数（σ）计：5 几乎看不出，25 像夜间手机照片，50 为极端</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>Added noise</source>
        <translation>加入噪点</translation>
    </message>
</context>
<context>
    <name>BalanceSection</name>
    <message>
        <source>Brightness and colour</source>
        <translation>亮度与颜色</translation>
    </message>
    <message>
        <source>How much of each change counts</source>
        <translation>每种变化保留多少</translation>
    </message>
    <message>
        <source>All of both</source>
        <translation>两者全部</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>How much of what the restoration did to brightness counts (luma).</source>
        <translation>修复对亮度的改变保留多少（亮度）。</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>How much of what it did to colour counts, colour noise above all (chroma).</source>
        <translation>修复对颜色的改变保留多少，主要是彩色噪点（色度）。</translation>
    </message>
</context>
<context>
    <name>BlinkControl</name>
    <message>
        <source>Seconds for each version</source>
        <translation>每个版本的秒数</translation>
    </message>
    <message>
        <source>How long each version stays</source>
        <translation>每个版本停留多久</translation>
    </message>
    <message>
        <source>Little motion is asked for: each press of B shows the other version.</source>
        <translation>已要求减弱动态：每按一次 B 显示另一个版本。</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>每</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
</context>
<context>
    <name>ClipboardPictures</name>
    <message>
        <source>the disk is full or may not be written</source>
        <translation>磁盘已满或不可写入</translation>
    </message>
    <message>
        <source>The pasted picture cannot be kept in {folder}: {reason}.</source>
        <translation>无法将粘贴的照片保存到 {folder}：{reason}。</translation>
    </message>
    <message>
        <source>Make room on the disk, or save the picture in the program it came from and open that file.</source>
        <translation>请腾出磁盘空间，或在原来的程序中保存照片再打开该文件。</translation>
    </message>
</context>
<context>
    <name>ClipboardVerbs</name>
    <message>
        <source>There is no picture to copy.</source>
        <translation>没有可复制的照片。</translation>
    </message>
    <message>
        <source>Keeping the picture</source>
        <translation>正在保存照片</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>剪贴板中没有照片。</translation>
    </message>
    <message>
        <source>Copied, {width} × {height}.</source>
        <translation>已复制，{width} × {height}。</translation>
    </message>
</context>
<context>
    <name>ComparedPictures</name>
    <message>
        <source>Before</source>
        <translation>修复前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>修复后</translation>
    </message>
    <message>
        <source>There is nothing to compare with yet.</source>
        <translation>还没有可比较的内容。</translation>
    </message>
    <message>
        <source>One of the two is larger, so there is no difference pixel by pixel.</source>
        <translation>其中一张更大，因此没有逐像素的差异。</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Picture</source>
        <translation>照片</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source> Weights tell nothing of {name}: {value}, the published default, is assumed.</source>
        <translation> 权重没有说明 {name}：采用发布时的默认值 {value}。</translation>
    </message>
    <message>
        <source> and more</source>
        <translation> 等</translation>
    </message>
    <message>
        <source> and turned by {motion_degrees}°</source>
        <translation>，旋转 {motion_degrees}°</translation>
    </message>
    <message>
        <source> and {said} more</source>
        <translation> 等另外 {said} 项</translation>
    </message>
    <message>
        <source>({width} × {height} and {after_width} × {after_height} pixels)</source>
        <translation>（{width} × {height} 与 {after_width} × {after_height} 像素）</translation>
    </message>
    <message>
        <source>, or remove the other with “silvermend models remove {model_name}”</source>
        <translation>，或用“silvermend models remove {model_name}”删除另一个</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 位</translation>
    </message>
    <message>
        <source>16-bit float</source>
        <translation>16 位浮点</translation>
    </message>
    <message>
        <source>32-bit float</source>
        <translation>32 位浮点</translation>
    </message>
    <message>
        <source>64-bit float</source>
        <translation>64 位浮点</translation>
    </message>
    <message>
        <source>8 bit</source>
        <translation>8 位</translation>
    </message>
    <message>
        <source>90 to 98 suits photographs.</source>
        <translation>照片适合 90 到 98。</translation>
    </message>
    <message>
        <source>; its weights lie under “{checkpoint_place}”</source>
        <translation>；其权重位于“{checkpoint_place}”之下</translation>
    </message>
    <message>
        <source>; the last sound state is kept</source>
        <translation>；最后一个正常状态已保留</translation>
    </message>
    <message>
        <source>A batch of {smallest} cannot be shared by {processes} processes.</source>
        <translation>{smallest} 的批次无法由 {processes} 个进程分担。</translation>
    </message>
    <message>
        <source>A mask is too small or too large.</source>
        <translation>蒙版太小或太大。</translation>
    </message>
    <message>
        <source>A mask is turned by an angle that cannot be.</source>
        <translation>蒙版的旋转角度不正确。</translation>
    </message>
    <message>
        <source>A mask lies too far outside the picture.</source>
        <translation>蒙版离照片太远。</translation>
    </message>
    <message>
        <source>A model&apos;s name has 1 to {longest_title} letters, this one has {wanted}.</source>
        <translation>模型名称为 1 到 {longest_title} 个字符，这个有 {wanted} 个。</translation>
    </message>
    <message>
        <source>A network enlarges by one scale only: keep the pairs of one.</source>
        <translation>一个网络只按一种倍数放大：请只保留同一倍数的样本对。</translation>
    </message>
    <message>
        <source>A newer Silvermend may know it.</source>
        <translation>更新版本的 Silvermend 也许认识它。</translation>
    </message>
    <message>
        <source>A patch of {side} × {side} pixels at row {top}, column {left} does not lie within the result, which has {width} × {height} pixels.</source>
        <translation>位于行 {top}、列 {left} 的 {side} × {side} 像素图案块不在 {width} × {height} 像素的结果之内。</translation>
    </message>
    <message>
        <source>A path needs at least one step, and one from blurred a sigma above 0.</source>
        <translation>路径至少需要一步；从模糊开始的路径需要大于 0 的 sigma。</translation>
    </message>
    <message>
        <source>A precision of “{precision}” is not possible.</source>
        <translation>没有“{precision}”这种精度。</translation>
    </message>
    <message>
        <source>A run named “{recipe_name}” is going on in “{recipe_output}”.</source>
        <translation>名为“{recipe_name}”的训练正在“{recipe_output}”中进行。</translation>
    </message>
    <message>
        <source>A scan of {positions} positions is no smaller copy of {width} × {height} pixels.</source>
        <translation>{positions} 个位置的扫描不是 {width} × {height} 像素的缩小版。</translation>
    </message>
    <message>
        <source>A second, longer XMP packet is not kept.</source>
        <translation>第二个较长的 XMP 数据包不会保留。</translation>
    </message>
    <message>
        <source>A tile of {tile} pixels shows a network too little.</source>
        <translation>{tile} 像素的图块让网络看到的太少。</translation>
    </message>
    <message>
        <source>Add it as a checkpoint.</source>
        <translation>请将它作为检查点添加。</translation>
    </message>
    <message>
        <source>Add pairs of another scene, or set held_out = 0 and judge with your own eyes.</source>
        <translation>请添加另一场景的样本对，或设 held_out = 0 并用自己的眼睛判断。</translation>
    </message>
    <message>
        <source>Add pairs, or lower held_out.</source>
        <translation>请添加样本对，或降低 held_out。</translation>
    </message>
    <message>
        <source>Add pictures, or lower held_out.</source>
        <translation>请添加照片，或降低 held_out。</translation>
    </message>
    <message>
        <source>Adding {path_name}</source>
        <translation>正在添加 {path_name}</translation>
    </message>
    <message>
        <source>Adobe RGB (1998)</source>
        <translation>Adobe RGB (1998)</translation>
    </message>
    <message>
        <source>Aligning {found_pair_name}.</source>
        <translation>正在对齐 {found_pair_name}。</translation>
    </message>
    <message>
        <source>Aligning {one_pair_name}.</source>
        <translation>正在对齐 {one_pair_name}。</translation>
    </message>
    <message>
        <source>Aligning {row_name}.</source>
        <translation>正在对齐 {row_name}。</translation>
    </message>
    <message>
        <source>All pairs show one scene, so none can be kept unseen to prove that the model became better.</source>
        <translation>所有样本对都是同一场景，因此无法留出未见过的一对来证明模型变好了。</translation>
    </message>
    <message>
        <source>All usable pairs show one scene</source>
        <translation>所有可用的样本对都是同一场景</translation>
    </message>
    <message>
        <source>And {rest} more like these.</source>
        <translation>另有 {rest} 项类似情况。</translation>
    </message>
    <message>
        <source>Another GPU; choose it by its name.</source>
        <translation>另一块 GPU；可按名称选择。</translation>
    </message>
    <message>
        <source>Ask its author for a safetensors file.</source>
        <translation>请向作者索取 safetensors 文件。</translation>
    </message>
    <message>
        <source>Ask its author for the weights, best as safetensors.</source>
        <translation>请向作者索取权重，最好是 safetensors 格式。</translation>
    </message>
    <message>
        <source>Ask its owner for the right to, or copy it elsewhere.</source>
        <translation>请向所有者申请权限，或将它复制到别处。</translation>
    </message>
    <message>
        <source>Asking the network</source>
        <translation>正在询问网络</translation>
    </message>
    <message>
        <source>Better on {count} of {total} unseen pictures, {gain}.</source>
        <translation>{total} 张未见过的照片中有 {count} 张更好，{gain}。</translation>
    </message>
    <message>
        <source>Both pictures are the same, pixel by pixel; there is nothing to learn.</source>
        <translation>两张照片逐像素相同；没有可学的内容。</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>无法分配内存</translation>
    </message>
    <message>
        <source>Change them in the recipe.</source>
        <translation>请在方案中修改。</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>请检查名称。</translation>
    </message>
    <message>
        <source>Check its rights and the space on the disk.</source>
        <translation>请检查其权限和磁盘空间。</translation>
    </message>
    <message>
        <source>Check the disk or the connection.</source>
        <translation>请检查磁盘或连接。</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>请检查名称和文件夹。</translation>
    </message>
    <message>
        <source>Check your rights to it and the space on the disk.</source>
        <translation>请检查您对它的权限和磁盘空间。</translation>
    </message>
    <message>
        <source>Check your rights to it.</source>
        <translation>请检查您对它的权限。</translation>
    </message>
    <message>
        <source>Checking {pair_name}.</source>
        <translation>正在检查 {pair_name}。</translation>
    </message>
    <message>
        <source>Choose 0 or more.</source>
        <translation>请选择 0 或更大。</translation>
    </message>
    <message>
        <source>Choose 0 to 100 %.</source>
        <translation>请选择 0 到 100 %。</translation>
    </message>
    <message>
        <source>Choose 64 or more.</source>
        <translation>请选择 64 或更大。</translation>
    </message>
    <message>
        <source>Choose a .safetensors, .pth, .pt or .ckpt file.</source>
        <translation>请选择 .safetensors、.pth、.pt 或 .ckpt 文件。</translation>
    </message>
    <message>
        <source>Choose a JPEG, PNG, TIFF, WebP, JPEG XL, HEIC, AVIF or camera RAW file.</source>
        <translation>请选择 JPEG、PNG、TIFF、WebP、JPEG XL、HEIC、AVIF 或相机 RAW 文件。</translation>
    </message>
    <message>
        <source>Choose a checkpoint of a restoration network.</source>
        <translation>请选择修复网络的检查点。</translation>
    </message>
    <message>
        <source>Choose a folder that holds some.</source>
        <translation>请选择含有照片的文件夹。</translation>
    </message>
    <message>
        <source>Choose a model for colour or gray pictures.</source>
        <translation>请选择用于彩色或灰度照片的模型。</translation>
    </message>
    <message>
        <source>Choose a name that ends in {list}.</source>
        <translation>请选择以 {list} 结尾的名称。</translation>
    </message>
    <message>
        <source>Choose a network for colour pictures.</source>
        <translation>请选择用于彩色照片的网络。</translation>
    </message>
    <message>
        <source>Choose a network that does.</source>
        <translation>请选择会扫描的网络。</translation>
    </message>
    <message>
        <source>Choose a network that restores.</source>
        <translation>请选择会修复的网络。</translation>
    </message>
    <message>
        <source>Choose a network, pictures, or a degradation of the same scale.</source>
        <translation>请选择倍数相同的网络、照片或劣化方式。</translation>
    </message>
    <message>
        <source>Choose a new folder; nothing is overwritten.</source>
        <translation>请选择新文件夹；不会覆盖任何内容。</translation>
    </message>
    <message>
        <source>Choose a restoring network&apos;s file.</source>
        <translation>请选择修复网络的文件。</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>请选择更短的名称。</translation>
    </message>
    <message>
        <source>Choose a size that the network can halve, a multiple of 64.</source>
        <translation>请选择网络能减半的尺寸，即 64 的倍数。</translation>
    </message>
    <message>
        <source>Choose a smaller part.</source>
        <translation>请选择更小的范围。</translation>
    </message>
    <message>
        <source>Choose a smaller tile.</source>
        <translation>请选择更小的图块。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择其他文件。</translation>
    </message>
    <message>
        <source>Choose another folder in the recipe.</source>
        <translation>请在方案中选择其他文件夹。</translation>
    </message>
    <message>
        <source>Choose another folder or disk.</source>
        <translation>请选择其他文件夹或磁盘。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Choose another list or other folders.</source>
        <translation>请选择其他列表或其他文件夹。</translation>
    </message>
    <message>
        <source>Choose another model, or the processor as device.</source>
        <translation>请选择其他模型，或选择处理器作为设备。</translation>
    </message>
    <message>
        <source>Choose another name, or allow it to be replaced.</source>
        <translation>请选择其他名称，或允许替换。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>Choose another output folder.</source>
        <translation>请选择其他输出文件夹。</translation>
    </message>
    <message>
        <source>Choose another place, or a smaller patch.</source>
        <translation>请选择其他位置，或更小的图案块。</translation>
    </message>
    <message>
        <source>Choose another size.</source>
        <translation>请选择其他尺寸。</translation>
    </message>
    <message>
        <source>Choose auto or one of: {names}.</source>
        <translation>请选择 auto 或其中之一：{names}。</translation>
    </message>
    <message>
        <source>Choose auto, float32 or bfloat16.</source>
        <translation>请选择 auto、float32 或 bfloat16。</translation>
    </message>
    <message>
        <source>Choose auto, {list}.</source>
        <translation>请选择 auto、{list}。</translation>
    </message>
    <message>
        <source>Choose one from 1 to {scans}.</source>
        <translation>请选择 1 到 {scans} 之间的一个。</translation>
    </message>
    <message>
        <source>Choose other pictures, or a smaller part of them.</source>
        <translation>请选择其他照片，或更小的范围。</translation>
    </message>
    <message>
        <source>Choose other pictures, or lower the size of the recipe&apos;s stages.</source>
        <translation>请选择其他照片，或减小方案中各阶段的尺寸。</translation>
    </message>
    <message>
        <source>Choose other pictures; “silvermend pairs” says what is wrong with each.</source>
        <translation>请选择其他照片；“silvermend pairs”会说明每一对的问题。</translation>
    </message>
    <message>
        <source>Choose the pictures inside it.</source>
        <translation>请选择其中的照片。</translation>
    </message>
    <message>
        <source>Close other programs and save again.</source>
        <translation>请关闭其他程序后再次保存。</translation>
    </message>
    <message>
        <source>Close other programs, or ask its author for a safetensors file.</source>
        <translation>请关闭其他程序，或向作者索取 safetensors 文件。</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation>请关闭其他程序，或选择更小的模型。</translation>
    </message>
    <message>
        <source>Close other programs, or crop the picture first.</source>
        <translation>请关闭其他程序，或先裁剪照片。</translation>
    </message>
    <message>
        <source>Close other programs, or restore a part of the picture.</source>
        <translation>请关闭其他程序，或只修复照片的一部分。</translation>
    </message>
    <message>
        <source>Compare pictures of equal size.</source>
        <translation>请比较尺寸相同的照片。</translation>
    </message>
    <message>
        <source>Comparing {path_name} with the models that are there</source>
        <translation>正在将 {path_name} 与已有模型比较</translation>
    </message>
    <message>
        <source>Continue from it</source>
        <translation>从那里继续</translation>
    </message>
    <message>
        <source>Continue from it with a lower rate, or clip the gradient more.</source>
        <translation>请以更低的学习率从那里继续，或加强梯度裁剪。</translation>
    </message>
    <message>
        <source>Copy it again from where it came from.</source>
        <translation>请从原来的地方重新复制。</translation>
    </message>
    <message>
        <source>Correct its name in the recipe, under [data] folders.</source>
        <translation>请修正方案中 [data] folders 下的名称。</translation>
    </message>
    <message>
        <source>Correct its name in the recipe, under [data] without.</source>
        <translation>请修正方案中 [data] without 下的名称。</translation>
    </message>
    <message>
        <source>Cost grows in a straight line with the pixels: count a smaller picture, or ask for growing sizes.</source>
        <translation>开销与像素数成正比：请计算较小的照片，或查询递增的尺寸。</translation>
    </message>
    <message>
        <source>Counting {side} × {side} pixels.</source>
        <translation>正在计算 {side} × {side} 像素。</translation>
    </message>
    <message>
        <source>Delete the file itself if you want it gone.</source>
        <translation>若不再需要，请直接删除文件本身。</translation>
    </message>
    <message>
        <source>Develop it to a 16-bit TIFF in your camera&apos;s own program first.</source>
        <translation>请先用相机自带的软件将它显影为 16 位 TIFF。</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>设备正忙</translation>
    </message>
    <message>
        <source>Did you mean {list}?</source>
        <translation>您是指 {list} 吗？</translation>
    </message>
    <message>
        <source>Did you mean {value}?</source>
        <translation>您是指 {value} 吗？</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>磁盘配额已满</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation>请重新下载或复制。</translation>
    </message>
    <message>
        <source>Download or copy the file again.</source>
        <translation>请重新下载或复制该文件。</translation>
    </message>
    <message>
        <source>Even aligned, parts of the pictures lie {seen_residual} pixels apart: something moved between them, or they were taken from different places.</source>
        <translation>即使对齐，照片的部分区域仍相差 {seen_residual} 像素：期间有东西移动，或拍摄位置不同。</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名太长</translation>
    </message>
    <message>
        <source>Finding the best tile size for this computer (once) …</source>
        <translation>正在寻找本机的最佳图块尺寸（仅一次）…</translation>
    </message>
    <message>
        <source>Following path {done} of {heads}</source>
        <translation>正在跟随第 {done} 条路径，共 {heads} 条</translation>
    </message>
    <message>
        <source>Free some space or choose another output folder, then continue from the last saved state.</source>
        <translation>请腾出空间或选择其他输出文件夹，然后从最后保存的状态继续。</translation>
    </message>
    <message>
        <source>Free some space or choose another place; the state of the run is kept.</source>
        <translation>请腾出空间或选择其他位置；训练状态已保留。</translation>
    </message>
    <message>
        <source>Free some space, choose another output folder, or lower keep_best.</source>
        <translation>请腾出空间、选择其他输出文件夹，或降低 keep_best。</translation>
    </message>
    <message>
        <source>Free some space, or choose another disk.</source>
        <translation>请腾出空间，或选择其他磁盘。</translation>
    </message>
    <message>
        <source>Get the original again, or save a copy from the program that made it.</source>
        <translation>请重新获取原件，或用制作它的程序另存一份。</translation>
    </message>
    <message>
        <source>Give the picture a name of its own.</source>
        <translation>请给照片单独命名。</translation>
    </message>
    <message>
        <source>Give the run another name or output folder.</source>
        <translation>请给训练换一个名称或输出文件夹。</translation>
    </message>
    <message>
        <source>Give the two pictures of a pair the same name, or drop two lists that name them line by line.</source>
        <translation>请给一对照片取相同的名称，或拖放两份逐行对应的列表。</translation>
    </message>
    <message>
        <source>Give the two pictures of a pair the same name, or name them line by line in two lists.</source>
        <translation>请给一对照片取相同的名称，或在两份列表中逐行列出。</translation>
    </message>
    <message>
        <source>Gray, linear</source>
        <translation>灰度，线性</translation>
    </message>
    <message>
        <source>Hilbert&apos;s curve</source>
        <translation>希尔伯特曲线</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>输入输出错误</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>是文件夹</translation>
    </message>
    <message>
        <source>It shows almost the same as {twin_pair_name}; one of the two is enough.</source>
        <translation>它与 {twin_pair_name} 几乎相同；留一个即可。</translation>
    </message>
    <message>
        <source>Its HDR brightness ({curve}) cannot be kept: the same numbers are read and saved as sRGB.</source>
        <translation>无法保留其 HDR 亮度（{curve}）：相同的数值按 sRGB 读取和保存。</translation>
    </message>
    <message>
        <source>Its colour profile does not belong to such a picture and is not kept.</source>
        <translation>其色彩配置文件不适用于这种照片，不会保留。</translation>
    </message>
    <message>
        <source>Its linear light was encoded with sRGB&apos;s curve.</source>
        <translation>其线性光已用 sRGB 曲线编码。</translation>
    </message>
    <message>
        <source>Its presets are {list}.</source>
        <translation>它的预设有 {list}。</translation>
    </message>
    <message>
        <source>Its samples of {plan_bits} bits were read as 8 bits.</source>
        <translation>其 {plan_bits} 位采样按 8 位读取。</translation>
    </message>
    <message>
        <source>Its samples of {plan_finer} were read as 32-bit floats.</source>
        <translation>其 {plan_finer} 采样按 32 位浮点读取。</translation>
    </message>
    <message>
        <source>Its weights may be damaged: choose another model.</source>
        <translation>其权重可能已损坏：请选择其他模型。</translation>
    </message>
    <message>
        <source>JPEG XL</source>
        <translation>JPEG XL</translation>
    </message>
    <message>
        <source>JPEG XL cannot hold these floats, some of which are below 0.</source>
        <translation>JPEG XL 无法保存这些浮点值，其中一些小于 0。</translation>
    </message>
    <message>
        <source>Judging {name}.</source>
        <translation>正在评判 {name}。</translation>
    </message>
    <message>
        <source>Keep only the pictures of one burst under one name.</source>
        <translation>同一名称下请只保留一组连拍的照片。</translation>
    </message>
    <message>
        <source>Leave architecture and config out of [network]: they are the model&apos;s.</source>
        <translation>请从 [network] 中去掉 architecture 和 config：它们由模型决定。</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>请将其排除。</translation>
    </message>
    <message>
        <source>Leave some out, or cut the pictures to parts of them.</source>
        <translation>请排除一些，或将照片裁成部分。</translation>
    </message>
    <message>
        <source>Let it end in {ending}.</source>
        <translation>请以 {ending} 结尾。</translation>
    </message>
    <message>
        <source>Let one of them start from another model.</source>
        <translation>让其中一个从别的模型开始。</translation>
    </message>
    <message>
        <source>Look at parts of equal size.</source>
        <translation>请查看尺寸相同的部分。</translation>
    </message>
    <message>
        <source>Look {number} of {eight}</source>
        <translation>第 {number} 次，共 {eight} 次</translation>
    </message>
    <message>
        <source>Looking at picture {number} of {pictures}</source>
        <translation>正在查看第 {number} 张照片，共 {pictures} 张</translation>
    </message>
    <message>
        <source>Looking at the whole picture …</source>
        <translation>正在查看整张图片…</translation>
    </message>
    <message>
        <source>Looking at {path_name}.</source>
        <translation>正在查看 {path_name}。</translation>
    </message>
    <message>
        <source>Lower the size of the stages, or leave small pictures out.</source>
        <translation>请减小各阶段的尺寸，或排除小照片。</translation>
    </message>
    <message>
        <source>Make it, or choose another one.</source>
        <translation>请创建它，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Make the stages&apos; patches smaller, or set checkpointing = true.</source>
        <translation>请减小各阶段的图案块，或设 checkpointing = true。</translation>
    </message>
    <message>
        <source>Memory is short: starting again with tiles of {side} pixels.</source>
        <translation>内存不足：正以 {side} 像素的图块重新开始。</translation>
    </message>
    <message>
        <source>Models of your own can be removed.</source>
        <translation>自己的模型可以删除。</translation>
    </message>
    <message>
        <source>Most after pictures are noisier than their before pictures; were the two swapped?</source>
        <translation>多数修复后的照片比修复前噪点更多；两者是否放反了？</translation>
    </message>
    <message>
        <source>Name a row and a column, or {list}.</source>
        <translation>请指定行和列，或 {list}。</translation>
    </message>
    <message>
        <source>Name at least one.</source>
        <translation>请至少指定一个。</translation>
    </message>
    <message>
        <source>Name the folder of clean pictures too.</source>
        <translation>请同时指定干净照片的文件夹。</translation>
    </message>
    <message>
        <source>Name two folders, or put the pictures of each burst into a folder of their own.</source>
        <translation>请指定两个文件夹，或将每组连拍放进各自的文件夹。</translation>
    </message>
    <message>
        <source>Networks go by the names of “silvermend networks”.</source>
        <translation>网络名称见“silvermend networks”。</translation>
    </message>
    <message>
        <source>No clear difference: better on {count} of {total} unseen pictures, {gain}.</source>
        <translation>没有明显差别：{total} 张未见过的照片中有 {count} 张更好，{gain}。</translation>
    </message>
    <message>
        <source>No picture has a counterpart.</source>
        <translation>没有照片有对应的另一张。</translation>
    </message>
    <message>
        <source>No picture here is {side} × {side} pixels large.</source>
        <translation>这里没有 {side} × {side} 像素大的照片。</translation>
    </message>
    <message>
        <source>No picture in {value} has a counterpart.</source>
        <translation>{value} 中没有照片有对应的另一张。</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有这个文件或文件夹</translation>
    </message>
    <message>
        <source>No supported GPU was found.</source>
        <translation>没有找到支持的 GPU。</translation>
    </message>
    <message>
        <source>Noise of {sigma} levels is no noise.</source>
        <translation>{sigma} 级的噪点不算噪点。</translation>
    </message>
    <message>
        <source>None of the pairs can be learnt from. {list}</source>
        <translation>没有可供学习的样本对。{list}</translation>
    </message>
    <message>
        <source>None of the pictures can be learnt from. {list}</source>
        <translation>没有可供学习的照片。{list}</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>Not even one patch of {size} pixels fits into memory.</source>
        <translation>内存连一个 {size} 像素的图案块也放不下。</translation>
    </message>
    <message>
        <source>One picture is upright and the other lies on its side {sizes}; turn one of them.</source>
        <translation>一张竖放，另一张横放{sizes}；请旋转其中一张。</translation>
    </message>
    <message>
        <source>One unseen picture changed by {mean_gain} dB, which is too few to tell.</source>
        <translation>一张未见过的照片变化了 {mean_gain} dB，太少，无法判断。</translation>
    </message>
    <message>
        <source>Open it in the program that made it, mend them there, and save it again.</source>
        <translation>请用制作它的程序打开，在那里修正后重新保存。</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允许的操作</translation>
    </message>
    <message>
        <source>Own primaries, {curve}</source>
        <translation>自有原色，{curve}</translation>
    </message>
    <message>
        <source>Parts lie {found_residual} pixels apart even when aligned: leaves, water or lenses do that.</source>
        <translation>即使对齐，部分区域仍相差 {found_residual} 像素：树叶、水面或镜头会造成这种情况。</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>ProPhoto RGB</source>
        <translation>ProPhoto RGB</translation>
    </message>
    <message>
        <source>Put it back, or choose another model.</source>
        <translation>请将它放回，或选择其他模型。</translation>
    </message>
    <message>
        <source>Put the same pictures and the same held_out back, or start anew under another name.</source>
        <translation>请放回相同的照片和相同的 held_out，或换个名称重新开始。</translation>
    </message>
    <message>
        <source>Quality goes from 1 to 100, not {quality}.</source>
        <translation>质量范围是 1 到 100，不能是 {quality}。</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>文件系统为只读</translation>
    </message>
    <message>
        <source>Reading {path_name}</source>
        <translation>正在读取 {path_name}</translation>
    </message>
    <message>
        <source>Reading {path_name}.</source>
        <translation>正在读取 {path_name}。</translation>
    </message>
    <message>
        <source>Rec. 2020 with sRGB&apos;s curve</source>
        <translation>采用 sRGB 曲线的 Rec. 2020</translation>
    </message>
    <message>
        <source>Rename the file and add it again</source>
        <translation>请重命名文件后再次添加</translation>
    </message>
    <message>
        <source>Rename the file or the folder.</source>
        <translation>请重命名文件或文件夹。</translation>
    </message>
    <message>
        <source>Restoring {number} of {count}</source>
        <translation>正在修复图块 {number}/{count}</translation>
    </message>
    <message>
        <source>Resume with the recipe that it was saved with, or start anew under another name.</source>
        <translation>请用保存时的方案继续，或换个名称重新开始。</translation>
    </message>
    <message>
        <source>Row {value}, column {value_2} lies outside the picture, which has {width} × {height} pixels.</source>
        <translation>行 {value}、列 {value_2} 位于 {width} × {height} 像素的照片之外。</translation>
    </message>
    <message>
        <source>Rows go from 0 to {height}, columns from 0 to {width}.</source>
        <translation>行从 0 到 {height}，列从 0 到 {width}。</translation>
    </message>
    <message>
        <source>Running the network</source>
        <translation>正在运行网络</translation>
    </message>
    <message>
        <source>Save it as TIFF or PNG.</source>
        <translation>请保存为 TIFF 或 PNG。</translation>
    </message>
    <message>
        <source>Save it as TIFF.</source>
        <translation>请保存为 TIFF。</translation>
    </message>
    <message>
        <source>Save it as a 16-bit TIFF with LZW or without compression from the program that made it.</source>
        <translation>请用制作它的程序存为 LZW 或无压缩的 16 位 TIFF。</translation>
    </message>
    <message>
        <source>Save it with 32-bit samples from the program that made it.</source>
        <translation>请用制作它的程序以 32 位采样保存。</translation>
    </message>
    <message>
        <source>Save it with LZW or without compression from the program that made it.</source>
        <translation>请用制作它的程序以 LZW 或无压缩保存。</translation>
    </message>
    <message>
        <source>Save the picture to a file first.</source>
        <translation>请先将照片保存为文件。</translation>
    </message>
    <message>
        <source>Sizes, tile and scale start at 1 and the overlap at 0.</source>
        <translation>尺寸、图块和倍数从 1 开始，重叠从 0 开始。</translation>
    </message>
    <message>
        <source>Slower than the GPU, and always there.</source>
        <translation>比 GPU 慢，但始终可用。</translation>
    </message>
    <message>
        <source>Some after pictures are {value} times as large as their before pictures, others {value_2} times.</source>
        <translation>有些修复后的照片是修复前的 {value} 倍大，另一些是 {value_2} 倍。</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Start again with a lower rate, or clip the gradient more.</source>
        <translation>请以更低的学习率重新开始，或加强梯度裁剪。</translation>
    </message>
    <message>
        <source>Start fewer, or enlarge the batches of the recipe&apos;s stages.</source>
        <translation>请减少进程，或增大方案各阶段的批次。</translation>
    </message>
    <message>
        <source>Start from a model for colour pictures.</source>
        <translation>请从用于彩色照片的模型开始。</translation>
    </message>
    <message>
        <source>Start the run without resuming.</source>
        <translation>请不要恢复，直接开始训练。</translation>
    </message>
    <message>
        <source>Step {step} of {question_steps}</source>
        <translation>第 {step} 步，共 {question_steps} 步</translation>
    </message>
    <message>
        <source>Take it away, or put the depth of that picture there.</source>
        <translation>请将其移走，或放入该照片的深度图。</translation>
    </message>
    <message>
        <source>The EXIF block is damaged and is not kept.</source>
        <translation>EXIF 块已损坏，不会保留。</translation>
    </message>
    <message>
        <source>The GPU has too little memory.</source>
        <translation>GPU 显存不足。</translation>
    </message>
    <message>
        <source>The after picture is shifted by {motion_shift} pixels{turn}; aligning mends that.</source>
        <translation>修复后的照片偏移了 {motion_shift} 像素{turn}；对齐可以解决。</translation>
    </message>
    <message>
        <source>The after picture is the noisier one; were the two folders swapped?</source>
        <translation>修复后的照片噪点反而更多；两个文件夹是否放反了？</translation>
    </message>
    <message>
        <source>The after picture is {ratio} times as large {sizes}; a network needs 1, 2, 3 or 4 times exactly.</source>
        <translation>修复后的照片是 {ratio} 倍大{sizes}；网络需要恰好 1、2、3 或 4 倍。</translation>
    </message>
    <message>
        <source>The automatic choice. {cause_MISSING_value}</source>
        <translation>自动选择。{cause_MISSING_value}</translation>
    </message>
    <message>
        <source>The automatic choice. {cause_value}</source>
        <translation>自动选择。{cause_value}</translation>
    </message>
    <message>
        <source>The automatic choice: a GPU.</source>
        <translation>自动选择：GPU。</translation>
    </message>
    <message>
        <source>The before picture has only {width} × {height} pixels; {smallest_side} a side is the least.</source>
        <translation>修复前的照片只有 {width} × {height} 像素；每边至少需要 {smallest_side}。</translation>
    </message>
    <message>
        <source>The before picture is the larger one {sizes}; were the two folders swapped?</source>
        <translation>修复前的照片反而更大{sizes}；两个文件夹是否放反了？</translation>
    </message>
    <message>
        <source>The before picture is {colour_stops} EV brighter; a network would learn that too.</source>
        <translation>修复前的照片亮 {colour_stops} EV；网络也会学到这一点。</translation>
    </message>
    <message>
        <source>The before picture is {colour_stops} EV darker; a network would learn that too.</source>
        <translation>修复前的照片暗 {colour_stops} EV；网络也会学到这一点。</translation>
    </message>
    <message>
        <source>The chunk that describes its colours (cHRM) makes no sense; they are read and saved as sRGB.</source>
        <translation>描述其颜色的数据块 (cHRM) 不合理；按 sRGB 读取和保存。</translation>
    </message>
    <message>
        <source>The clean pictures are {source_scale} times as large, so stage sizes must be multiples of that.</source>
        <translation>干净的照片是 {source_scale} 倍大，因此各阶段的尺寸必须是它的倍数。</translation>
    </message>
    <message>
        <source>The device that was chosen is not there.</source>
        <translation>所选设备不存在。</translation>
    </message>
    <message>
        <source>The disk of “{path}” is full, the picture was not saved.</source>
        <translation>“{path}”所在的磁盘已满，照片没有保存。</translation>
    </message>
    <message>
        <source>The file holds further channels beside its colours; they are not kept.</source>
        <translation>文件除颜色外还有其他通道；它们不会保留。</translation>
    </message>
    <message>
        <source>The file holds further pictures, such as a gain map or a preview; only the first is kept.</source>
        <translation>文件还含有其他图像，如增益图或预览；只保留第一张。</translation>
    </message>
    <message>
        <source>The file holds several pictures; only the first is kept.</source>
        <translation>文件含有多张照片；只保留第一张。</translation>
    </message>
    <message>
        <source>The file is an animation; only its first picture is kept.</source>
        <translation>文件是动画；只保留第一张。</translation>
    </message>
    <message>
        <source>The file is damaged; parts of the picture may be spoilt.</source>
        <translation>文件已损坏；照片的部分区域可能不正常。</translation>
    </message>
    <message>
        <source>The file of the model “{found_title}” is gone: {found_path}.</source>
        <translation>模型“{found_title}”的文件不见了：{found_path}。</translation>
    </message>
    <message>
        <source>The file&apos;s comment is not kept.</source>
        <translation>文件的注释不会保留。</translation>
    </message>
    <message>
        <source>The file&apos;s text entries ({shown}) are not kept.</source>
        <translation>文件的文本项（{shown}）不会保留。</translation>
    </message>
    <message>
        <source>The finished model would replace {start}, from which the run starts.</source>
        <translation>完成的模型会替换作为训练起点的 {start}。</translation>
    </message>
    <message>
        <source>The folder {folder} holds no pictures.</source>
        <translation>文件夹 {folder} 中没有照片。</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be read: {error_strerror}.</source>
        <translation>无法读取文件夹“{folder}”：{error_strerror}。</translation>
    </message>
    <message>
        <source>The folders hold {paths} pictures, and {count} of them should be held out: none is left.</source>
        <translation>文件夹中有 {paths} 张照片，要留出 {count} 张：一张也不剩。</translation>
    </message>
    <message>
        <source>The header of {file_path_name} and its weights contradict each other. {fit_sentence}</source>
        <translation>{file_path_name} 的文件头与权重互相矛盾。{fit_sentence}</translation>
    </message>
    <message>
        <source>The header of {file_path_name} is damaged.</source>
        <translation>{file_path_name} 的文件头已损坏。</translation>
    </message>
    <message>
        <source>The header of {path_name} is damaged.</source>
        <translation>{path_name} 的文件头已损坏。</translation>
    </message>
    <message>
        <source>The largest square that fits is {side} × {side} pixels.</source>
        <translation>能放下的最大正方形是 {side} × {side} 像素。</translation>
    </message>
    <message>
        <source>The list {path} cannot be read.</source>
        <translation>无法读取列表 {path}。</translation>
    </message>
    <message>
        <source>The metadata of this kind of RAW file cannot be read and are not kept.</source>
        <translation>无法读取这种 RAW 文件的元数据，不会保留。</translation>
    </message>
    <message>
        <source>The model cannot be written into {target_parent}: {value}.</source>
        <translation>无法将模型写入 {target_parent}：{value}。</translation>
    </message>
    <message>
        <source>The model could not be written to {path}: {error_strerror}.</source>
        <translation>未能将模型写入 {path}：{error_strerror}。</translation>
    </message>
    <message>
        <source>The model gave values that are not numbers, so nothing was kept.</source>
        <translation>模型给出了不是数字的值，因此没有保留任何结果。</translation>
    </message>
    <message>
        <source>The model {plan_start} has other options than the recipe&apos;s network.</source>
        <translation>模型 {plan_start} 的选项与方案的网络不同。</translation>
    </message>
    <message>
        <source>The model {plan_start} is for pictures of {start_channels} channels, and training is in colour.</source>
        <translation>模型 {plan_start} 用于 {start_channels} 通道的照片，而训练使用彩色。</translation>
    </message>
    <message>
        <source>The model {plan_start} is made of {start_architecture}, and the recipe says {plan_architecture}.</source>
        <translation>模型 {plan_start} 由 {start_architecture} 构成，而方案写的是 {plan_architecture}。</translation>
    </message>
    <message>
        <source>The models are {value}.</source>
        <translation>可用的模型有 {value}。</translation>
    </message>
    <message>
        <source>The name or folder of “{shown}” holds bytes that are no letters.</source>
        <translation>“{shown}”的名称或文件夹含有不是文字的字节。</translation>
    </message>
    <message>
        <source>The name “{path_name}” is too long.</source>
        <translation>名称“{path_name}”太长。</translation>
    </message>
    <message>
        <source>The network is for pictures of {channels} channels, and training is in colour.</source>
        <translation>网络用于 {channels} 通道的照片，而训练使用彩色。</translation>
    </message>
    <message>
        <source>The network makes pictures {enlarges} times as large, and {scale}.</source>
        <translation>网络将照片放大 {enlarges} 倍，而{scale}。</translation>
    </message>
    <message>
        <source>The networks are {list}.</source>
        <translation>可用的网络有 {list}。</translation>
    </message>
    <message>
        <source>The new name cannot be written into {path}: {value}.</source>
        <translation>无法将新名称写入 {path}：{value}。</translation>
    </message>
    <message>
        <source>The pair of “{found_pair_name}” is not usable.</source>
        <translation>样本对“{found_pair_name}”不可用。</translation>
    </message>
    <message>
        <source>The pairs need {needed} GB of memory, and {free} GB are free.</source>
        <translation>样本对需要 {needed} GB 内存，可用 {free} GB。</translation>
    </message>
    <message>
        <source>The picture was converted from CIELAB to sRGB.</source>
        <translation>照片已从 CIELAB 转换为 sRGB。</translation>
    </message>
    <message>
        <source>The picture was converted from CMYK to sRGB.</source>
        <translation>照片已从 CMYK 转换为 sRGB。</translation>
    </message>
    <message>
        <source>The pictures are not those that the saved state was trained on, or others of them are held out, so held-out ones may have been seen.</source>
        <translation>照片不是已保存状态所用的那些，或留出的照片不同，因此留出的照片可能已被看过。</translation>
    </message>
    <message>
        <source>The pictures differ in size.</source>
        <translation>照片的尺寸不同。</translation>
    </message>
    <message>
        <source>The pictures differ in size: {first_width} × {first_height} and {second_width} × {second_height} pixels.</source>
        <translation>照片的尺寸不同：{first_width} × {first_height} 与 {second_width} × {second_height} 像素。</translation>
    </message>
    <message>
        <source>The pictures differ in size: {value} × {value_2} and {value_3} × {value_4} pixels.</source>
        <translation>照片的尺寸不同：{value} × {value_2} 与 {value_3} × {value_4} 像素。</translation>
    </message>
    <message>
        <source>The pictures have different shapes {sizes}; one of them was cropped.</source>
        <translation>照片的形状不同{sizes}；其中一张经过裁剪。</translation>
    </message>
    <message>
        <source>The pictures of “{found_pair_name}” have hardly anything in common.</source>
        <translation>“{found_pair_name}”的两张照片几乎没有共同之处。</translation>
    </message>
    <message>
        <source>The recipe cuts patches of {largest} pixels, but a picture is only {source_shortest} pixels on its short side.</source>
        <translation>方案裁取 {largest} 像素的图案块，但有照片短边只有 {source_shortest} 像素。</translation>
    </message>
    <message>
        <source>The recipes {before} and {file} start from each other.</source>
        <translation>配方 {before} 和 {file} 互相以对方的结果为起点。</translation>
    </message>
    <message>
        <source>The result of {tiles_width} × {tiles_height} pixels needs {needed} GB of memory, but {free} GB are free.</source>
        <translation>{tiles_width} × {tiles_height} 像素的结果需要 {needed} GB 内存，但可用 {free} GB。</translation>
    </message>
    <message>
        <source>The run cannot keep its states in “{recipe_output}”: {why}.</source>
        <translation>训练无法将状态保存到“{recipe_output}”：{why}。</translation>
    </message>
    <message>
        <source>The run needs {needed} MB in {folder}, and {free} MB are free.</source>
        <translation>训练在 {folder} 中需要 {needed} MB，可用 {free} MB。</translation>
    </message>
    <message>
        <source>The saved state is of another network than the recipe&apos;s, or of one with other adapters.</source>
        <translation>保存的状态属于与方案不同的网络，或带有其他适配器。</translation>
    </message>
    <message>
        <source>The state of the training run could not be written to {path}: {error}</source>
        <translation>未能将训练状态写入 {path}：{error}</translation>
    </message>
    <message>
        <source>The two pictures do not show the same; they are probably no pair.</source>
        <translation>两张照片内容不同；它们可能不是一对。</translation>
    </message>
    <message>
        <source>The weights of {path_name} are broken: {key} holds values that are no numbers.</source>
        <translation>{path_name} 的权重已损坏：{key} 含有不是数字的值。</translation>
    </message>
    <message>
        <source>Their colour balance differs by {colour_tint} EV; a network would learn that too.</source>
        <translation>它们的色彩平衡相差 {colour_tint} EV；网络也会学到这一点。</translation>
    </message>
    <message>
        <source>There are no pictures among what was dropped.</source>
        <translation>拖放的内容中没有照片。</translation>
    </message>
    <message>
        <source>There are no pictures in “{folder}”.</source>
        <translation>“{folder}”中没有照片。</translation>
    </message>
    <message>
        <source>There are {usable} usable pairs, and {count} of them should be held out: none is left.</source>
        <translation>有 {usable} 对可用，要留出 {count} 对：一对也不剩。</translation>
    </message>
    <message>
        <source>There is a damaged file at {damaged}.</source>
        <translation>{damaged} 处有一个损坏的文件。</translation>
    </message>
    <message>
        <source>There is an NVIDIA GPU, and its driver is missing or too old.</source>
        <translation>有 NVIDIA GPU，但驱动缺失或过旧。</translation>
    </message>
    <message>
        <source>There is an NVIDIA GPU, and this installation of torch has no CUDA to use it.</source>
        <translation>有 NVIDIA GPU，但此 torch 没有可使用它的 CUDA。</translation>
    </message>
    <message>
        <source>A share of brightness</source>
        <translation>亮度的份额</translation>
    </message>
    <message>
        <source>A share of colour</source>
        <translation>颜色的份额</translation>
    </message>
    <message>
        <source>A share of detail</source>
        <translation>细节的份额</translation>
    </message>
    <message>
        <source>An amount</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>An effect knows no “{name}”.</source>
        <translation>效果中没有“{name}”。</translation>
    </message>
    <message>
        <source>An ellipse has two radii.</source>
        <translation>椭圆有两个半径。</translation>
    </message>
    <message>
        <source>Choose −360 to 360 degrees.</source>
        <translation>请选择 −360 到 360 度。</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>请关闭其他程序。</translation>
    </message>
    <message>
        <source>Copy its options into [network.config], where only EAMamba&apos;s blocks may be more; or choose another.</source>
        <translation>请把它的选项复制到 [network.config]，只有 EAMamba 的块数可以更多；或选择另一个模型。</translation>
    </message>
    <message>
        <source>Detail has {bands} sizes, not {detail}.</source>
        <translation>细节有 {bands} 个尺度，不是 {detail}。</translation>
    </message>
    <message>
        <source>Draw it again.</source>
        <translation>请重新绘制。</translation>
    </message>
    <message>
        <source>Finding out how the picture was blurred …</source>
        <translation>正在查找照片是如何变模糊的…</translation>
    </message>
    <message>
        <source>Give it a radius from 0.05 % of the side up.</source>
        <translation>半径请至少为边长的 0.05 %。</translation>
    </message>
    <message>
        <source>Give one share for each.</source>
        <translation>请为每项给出一个份额。</translation>
    </message>
    <message>
        <source>Haze is not certain here and was left alone; a model against haze alone takes it out.</source>
        <translation>无法确定是否有雾，因此未作处理；专门去雾的模型会将其去除。</translation>
    </message>
    <message>
        <source>It looks {least}{reach} pixels far; its tiles overlap by {overlap} pixels</source>
        <translation>它{least}能看 {reach} 像素远；其图块重叠 {overlap} 像素</translation>
    </message>
    <message>
        <source>It was chosen by hand.</source>
        <translation>手动选择。</translation>
    </message>
    <message>
        <source>Measuring how far {model_title} looks</source>
        <translation>正在测量 {model_title} 看多远</translation>
    </message>
    <message>
        <source>Measuring how far {subject_title} looks</source>
        <translation>正在测量 {subject_title} 看多远</translation>
    </message>
    <message>
        <source>Taking the blur back …</source>
        <translation>正在消除模糊…</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>There is another model called {model_name}.</source>
        <translation>已有另一个名为 {model_name} 的模型。</translation>
    </message>
    <message>
        <source>There is no device called {name} on this computer.</source>
        <translation>本机没有名为 {name} 的设备。</translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <translation>没有文件“{path}”。</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>没有文件夹 {folder}。</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”.</source>
        <translation>没有文件夹“{folder}”。</translation>
    </message>
    <message>
        <source>There is no folder “{path_parent}”.</source>
        <translation>没有文件夹“{path_parent}”。</translation>
    </message>
    <message>
        <source>There is no model called {wanted} on this computer.</source>
        <translation>本机没有名为 {wanted} 的模型。</translation>
    </message>
    <message>
        <source>There is no model file at {path}.</source>
        <translation>{path} 处没有模型文件。</translation>
    </message>
    <message>
        <source>There is no network called {name}.</source>
        <translation>没有名为 {name} 的网络。</translation>
    </message>
    <message>
        <source>There is no picture to look at.</source>
        <translation>没有可看的照片。</translation>
    </message>
    <message>
        <source>There is no place called “{name}”.</source>
        <translation>没有名为“{name}”的位置。</translation>
    </message>
    <message>
        <source>There is no precision {precision}.</source>
        <translation>没有精度 {precision}。</translation>
    </message>
    <message>
        <source>There is no saved state {path}.</source>
        <translation>没有保存的状态 {path}。</translation>
    </message>
    <message>
        <source>There is not enough memory for a tile of this size.</source>
        <translation>内存不足以处理这么大的图块。</translation>
    </message>
    <message>
        <source>There is not enough memory for “{path_name}”.</source>
        <translation>内存不足以处理“{path_name}”。</translation>
    </message>
    <message>
        <source>There is not enough memory to ask {subject_title} what it looks at.</source>
        <translation>内存不足，无法查看 {subject_title} 关注什么。</translation>
    </message>
    <message>
        <source>There is not enough memory to restore this picture, even in tiles of {side} pixels.</source>
        <translation>即使用 {side} 像素的图块，内存也不足以修复这张照片。</translation>
    </message>
    <message>
        <source>There is not enough memory to take the blur of this picture back.</source>
        <translation>内存不足，无法消除这张照片的模糊。</translation>
    </message>
    <message>
        <source>There is not enough memory to write “{path_name}”.</source>
        <translation>内存不足以写入“{path_name}”。</translation>
    </message>
    <message>
        <source>There is only one usable pair</source>
        <translation>只有一对可用</translation>
    </message>
    <message>
        <source>There is too little detail to tell whether the pictures lie on each other.</source>
        <translation>细节太少，无法判断照片是否重合。</translation>
    </message>
    <message>
        <source>There may be no haze here: if it is too dark now, lower the strength.</source>
        <translation>这里可能没有雾：若现在太暗，请降低强度。</translation>
    </message>
    <message>
        <source>This is no description of an effect: {reason}.</source>
        <translation>这不是效果的描述：{reason}。</translation>
    </message>
    <message>
        <source>This model takes {network_channels} channels, so it is not made for single photographs.</source>
        <translation>此模型接受 {network_channels} 个通道，不适用于单张照片。</translation>
    </message>
    <message>
        <source>This picture has pixels that are not numbers.</source>
        <translation>这张照片含有不是数字的像素。</translation>
    </message>
    <message>
        <source>This picture needs about {more} of memory, {free} are free.</source>
        <translation>这张照片约需 {more} 内存，可用 {free}。</translation>
    </message>
    <message>
        <source>Tiles and threads are whole numbers from 1.</source>
        <translation>图块和线程数是从 1 开始的整数。</translation>
    </message>
    <message>
        <source>Too few pairs are left after aligning. {list}</source>
        <translation>对齐后剩下的样本对太少。{list}</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>Train anew with a lower rate.</source>
        <translation>请以更低的学习率重新训练。</translation>
    </message>
    <message>
        <source>Training in float16 needs an NVIDIA card.</source>
        <translation>float16 训练需要 NVIDIA 显卡。</translation>
    </message>
    <message>
        <source>Training left the range of numbers at step {step}{kept}.</source>
        <translation>训练在第 {step} 步超出了数值范围{kept}。</translation>
    </message>
    <message>
        <source>Unpack it, and choose a file in it.</source>
        <translation>请解压并选择其中的文件。</translation>
    </message>
    <message>
        <source>Use {usual}.</source>
        <translation>请使用 {usual}。</translation>
    </message>
    <message>
        <source>Values darker than black or brighter than white were cut.</source>
        <translation>比黑更暗或比白更亮的值已被截去。</translation>
    </message>
    <message>
        <source>Wait until it has ended, or choose another name.</source>
        <translation>请等它结束，或选择其他名称。</translation>
    </message>
    <message>
        <source>What the file says beside its pixels is damaged and is not kept.</source>
        <translation>文件中像素以外的信息已损坏，不会保留。</translation>
    </message>
    <message>
        <source>What the trained network makes of “{name}” is no picture: its numbers left their range.</source>
        <translation>训练后的网络从“{name}”得出的不是照片：其数值超出了范围。</translation>
    </message>
    <message>
        <source>Worse on {total} of {total_2} unseen pictures, {gain}.</source>
        <translation>{total_2} 张未见过的照片中有 {total} 张更差，{gain}。</translation>
    </message>
    <message>
        <source>Write it as Silvermend does.</source>
        <translation>请按 Silvermend 的写法。</translation>
    </message>
    <message>
        <source>You may not read “{path}”.</source>
        <translation>您没有读取“{path}”的权限。</translation>
    </message>
    <message>
        <source>You may not write into “{folder_parent}”.</source>
        <translation>您没有写入“{folder_parent}”的权限。</translation>
    </message>
    <message>
        <source>You may not write to “{path_parent}”.</source>
        <translation>您没有写入“{path_parent}”的权限。</translation>
    </message>
    <message>
        <source>Z-order</source>
        <translation>Z 曲线</translation>
    </message>
    <message>
        <source>a part of the picture is missing</source>
        <translation>照片缺少一部分</translation>
    </message>
    <message>
        <source>a single number</source>
        <translation>单个数值</translation>
    </message>
    <message>
        <source>about {share} of the picture is there</source>
        <translation>约有照片的 {share}</translation>
    </message>
    <message>
        <source>aligning mends that.</source>
        <translation>对齐可以解决。</translation>
    </message>
    <message>
        <source>an option of {absurd} is more than its weights can be for.</source>
        <translation>{absurd} 的选项超出了其权重的可能。</translation>
    </message>
    <message>
        <source>as published</source>
        <translation>与发布时相同</translation>
    </message>
    <message>
        <source>asks for {value} when it is opened</source>
        <translation>打开时要求 {value}</translation>
    </message>
    <message>
        <source>at least </source>
        <translation>至少</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>between the parts</source>
        <translation>各部分之间</translation>
    </message>
    <message>
        <source>can&apos;t allocate memory</source>
        <translation>无法分配内存</translation>
    </message>
    <message>
        <source>cannot allocate memory</source>
        <translation>无法分配内存</translation>
    </message>
    <message>
        <source>colour pictures</source>
        <translation>彩色照片</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>convolutions</source>
        <translation>卷积</translation>
    </message>
    <message>
        <source>device or resource busy</source>
        <translation>设备正忙</translation>
    </message>
    <message>
        <source>diagonals</source>
        <translation>对角线</translation>
    </message>
    <message>
        <source>disk quota exceeded</source>
        <translation>磁盘配额已满</translation>
    </message>
    <message>
        <source>enlarges {colours} {checkpoint_scale} times</source>
        <translation>将{colours}放大 {checkpoint_scale} 倍</translation>
    </message>
    <message>
        <source>every other pixel of even rows</source>
        <translation>偶数行的另一半像素</translation>
    </message>
    <message>
        <source>every other pixel of odd columns</source>
        <translation>奇数列的另一半像素</translation>
    </message>
    <message>
        <source>every second pixel of even columns</source>
        <translation>偶数列的每隔一个像素</translation>
    </message>
    <message>
        <source>every second pixel of even rows</source>
        <translation>偶数行的每隔一个像素</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>文件名太长</translation>
    </message>
    <message>
        <source>gray pictures</source>
        <translation>灰度照片</translation>
    </message>
    <message>
        <source>holds more than weights</source>
        <translation>含有权重以外的内容</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>输入输出错误</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>是文件夹</translation>
    </message>
    <message>
        <source>it can be read up to {share} of the picture</source>
        <translation>可以读到照片的 {share}</translation>
    </message>
    <message>
        <source>it cannot be developed</source>
        <translation>无法显影</translation>
    </message>
    <message>
        <source>it does not begin with a header</source>
        <translation>开头没有文件头</translation>
    </message>
    <message>
        <source>it ends early, {there}</source>
        <translation>过早结束，{there}</translation>
    </message>
    <message>
        <source>it ends early, {unfolded_share} of the picture is there</source>
        <translation>过早结束，只有照片的 {unfolded_share}</translation>
    </message>
    <message>
        <source>it ends within its header</source>
        <translation>在文件头之内就结束了</translation>
    </message>
    <message>
        <source>it has a part without a name</source>
        <translation>有一个部分没有名称</translation>
    </message>
    <message>
        <source>it holds a volume of samples instead of a flat picture</source>
        <translation>它是立体数据而不是平面照片</translation>
    </message>
    <message>
        <source>it is not JSON ({error})</source>
        <translation>不是 JSON（{error}）</translation>
    </message>
    <message>
        <source>it would have far more weights than the file.</source>
        <translation>它的权重会远多于文件中的。</translation>
    </message>
    <message>
        <source>its degradation makes them {value_1} times smaller</source>
        <translation>其劣化会将它们缩小为 {value_1} 分之一</translation>
    </message>
    <message>
        <source>its header makes no sense</source>
        <translation>其文件头不合理</translation>
    </message>
    <message>
        <source>its {size} bytes claim to be a picture that is larger than they, or this computer, can hold</source>
        <translation>其 {size} 字节声称是一张它自身或本机都容纳不下的照片</translation>
    </message>
    <message>
        <source>like pixels one after another</source>
        <translation>相似的像素依次进行</translation>
    </message>
    <message>
        <source>looks at {colours} and gives none back</source>
        <translation>看{colours}，但不返回照片</translation>
    </message>
    <message>
        <source>model name</source>
        <translation>模型名称</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>没有这个文件或文件夹</translation>
    </message>
    <message>
        <source>none of its samples is a number</source>
        <translation>没有一个采样是数字</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>norms</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>not a TIFF structure</source>
        <translation>不是 TIFF 结构</translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>old JPEG</source>
        <translation>旧式 JPEG</translation>
    </message>
    <message>
        <source>operation not permitted</source>
        <translation>不允许的操作</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>out of patience</source>
        <translation>不再变好</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>pictures of {checkpoint_channels} channels</source>
        <translation>{checkpoint_channels} 通道的照片</translation>
    </message>
    <message>
        <source>pooling and resampling</source>
        <translation>池化与重采样</translation>
    </message>
    <message>
        <source>projections</source>
        <translation>投影</translation>
    </message>
    <message>
        <source>published otherwise</source>
        <translation>与发布时不同</translation>
    </message>
    <message>
        <source>rank {recipe_adapters_rank}, merged</source>
        <translation>秩 {recipe_adapters_rank}，已并入</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>文件系统为只读</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>sRGB&apos;s curve</source>
        <translation>sRGB 曲线</translation>
    </message>
    <message>
        <source>sRGB&apos;s primaries, {curve}</source>
        <translation>sRGB 原色，{curve}</translation>
    </message>
    <message>
        <source>sRGB, assumed</source>
        <translation>sRGB（假定）</translation>
    </message>
    <message>
        <source>sRGB, linear</source>
        <translation>sRGB，线性</translation>
    </message>
    <message>
        <source>scans</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>stopped by a wish</source>
        <translation>按要求停止</translation>
    </message>
    <message>
        <source>the JPEG XL file lacks pixels</source>
        <translation>JPEG XL 文件缺少像素</translation>
    </message>
    <message>
        <source>the PNG file has no end</source>
        <translation>PNG 文件没有结尾</translation>
    </message>
    <message>
        <source>the TIFF file lacks pixels</source>
        <translation>TIFF 文件缺少像素</translation>
    </message>
    <message>
        <source>the after pictures are {value_1} times as large as the before pictures</source>
        <translation>修复后的照片是修复前的 {value_1} 倍大</translation>
    </message>
    <message>
        <source>the check sum of its part {name_decode} is wrong</source>
        <translation>其部分 {name_decode} 的校验和不正确</translation>
    </message>
    <message>
        <source>the file is not complete</source>
        <translation>文件不完整</translation>
    </message>
    <message>
        <source>the pictures as they came</source>
        <translation>原样的照片</translation>
    </message>
    <message>
        <source>the starting model</source>
        <translation>起始模型</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>unknown option {list}; the options are {list_2}.</source>
        <translation>未知选项 {list}；可用的选项有 {list_2}。</translation>
    </message>
    <message>
        <source>unnamed profile</source>
        <translation>未命名的配置文件</translation>
    </message>
    <message>
        <source>zigzag</source>
        <translation>之字形</translation>
    </message>
    <message>
        <source>{chosen_title}, random weights</source>
        <translation>{chosen_title}，随机权重</translation>
    </message>
    <message>
        <source>{damaged} If that does not help, its training had failed; ask for an earlier file.</source>
        <translation>{damaged}如果没有帮助，说明训练已失败；请索取更早的文件。</translation>
    </message>
    <message>
        <source>{data_count} pictures to learn from, {data_held_out} held out.</source>
        <translation>{data_count} 张照片用于学习，{data_held_out} 张留出。</translation>
    </message>
    <message>
        <source>{few}, so nothing can be held out, and nobody could tell whether the model became better.</source>
        <translation>{few}，因此无法留出任何照片，也就无法判断模型是否变好。</translation>
    </message>
    <message>
        <source>{file_path_name} fits no network known here.</source>
        <translation>{file_path_name} 不符合这里已知的任何网络。</translation>
    </message>
    <message>
        <source>{file_path_name} is for a network called {name}, which is not known here.</source>
        <translation>{file_path_name} 用于名为 {name} 的网络，这里不认识它。</translation>
    </message>
    <message>
        <source>{file_path_name} says it holds more weights than fit into it.</source>
        <translation>{file_path_name} 声称含有的权重多于它能容纳的。</translation>
    </message>
    <message>
        <source>{file_path_name} says it is {one_title}, but its weights are not.</source>
        <translation>{file_path_name} 声称是 {one_title}，但权重不是。</translation>
    </message>
    <message>
        <source>{form_title} has no place for IPTC records; they were left out.</source>
        <translation>{form_title} 没有存放 IPTC 记录的位置；已省去。</translation>
    </message>
    <message>
        <source>{form_title} has no transparency; the picture was laid on white.</source>
        <translation>{form_title} 不支持透明；照片已放在白色上。</translation>
    </message>
    <message>
        <source>{form_title} holds at most {form_longest} pixels a side; the picture has {width} × {height}.</source>
        <translation>{form_title} 每边最多 {form_longest} 像素；照片为 {width} × {height}。</translation>
    </message>
    <message>
        <source>{form_title} holds {depth_value} at most; the picture was rounded from {facts_depth_value}.</source>
        <translation>{form_title} 最多保存 {depth_value}；照片已从 {facts_depth_value} 舍入。</translation>
    </message>
    <message>
        <source>{form_title} holds {name} of {form_block} bytes at most; it was left out.</source>
        <translation>{form_title} 中的 {name} 最多 {form_block} 字节；已省去。</translation>
    </message>
    <message>
        <source>{found_clipped} of the picture is blown out or black and teaches nothing.</source>
        <translation>照片有 {found_clipped} 过曝或全黑，学不到东西。</translation>
    </message>
    <message>
        <source>{height} × {width} pixels are more than can be counted.</source>
        <translation>{height} × {width} 像素多得无法计算。</translation>
    </message>
    <message>
        <source>{height} × {width} pixels cannot be counted: {error}</source>
        <translation>无法计算 {height} × {width} 像素：{error}</translation>
    </message>
    <message>
        <source>{held} of {usable} pairs are kept unseen for the verdict; no scene is in both parts.</source>
        <translation>{usable} 对中有 {held} 对留作评判；没有场景同时出现在两边。</translation>
    </message>
    <message>
        <source>{icc} with sRGB&apos;s curve</source>
        <translation>采用 sRGB 曲线的 {icc}</translation>
    </message>
    <message>
        <source>{key} is {value} instead of {value_2}</source>
        <translation>{key} 是 {value}，而不是 {value_2}</translation>
    </message>
    <message>
        <source>{lost} samples were no numbers or beyond what 32-bit floats hold, and were replaced.</source>
        <translation>{lost} 个采样不是数字或超出 32 位浮点的范围，已被替换。</translation>
    </message>
    <message>
        <source>{mean_gain} dB [{low}, {high}]</source>
        <translation>{mean_gain} dB [{low}, {high}]</translation>
    </message>
    <message>
        <source>{model_name} comes with Silvermend and stays.</source>
        <translation>{model_name} 随 Silvermend 提供，不能删除。</translation>
    </message>
    <message>
        <source>{model_path} is not in your model folder.</source>
        <translation>{model_path} 不在您的模型文件夹中。</translation>
    </message>
    <message>
        <source>{name} cannot be {value}.</source>
        <translation>{name} 不能是 {value}。</translation>
    </message>
    <message>
        <source>{name} of {value} is not possible.</source>
        <translation>{name}不能是 {value}。</translation>
    </message>
    <message>
        <source>{one_pair_name} and {other_pair_name} are both of the scene “{one_scene}” by their names.</source>
        <translation>从名称看，{one_pair_name} 和 {other_pair_name} 都属于场景“{one_scene}”。</translation>
    </message>
    <message>
        <source>{one_pair_name} and {other_pair_name} share a clean picture.</source>
        <translation>{one_pair_name} 和 {other_pair_name} 使用同一张干净照片。</translation>
    </message>
    <message>
        <source>{one_pair_name} and {other_pair_name} show almost the same.</source>
        <translation>{one_pair_name} 和 {other_pair_name} 几乎相同。</translation>
    </message>
    <message>
        <source>{one_title} came nearest, but cannot be built so: {error}</source>
        <translation>{one_title} 最接近，但无法这样构建：{error}</translation>
    </message>
    <message>
        <source>{one_title} came nearest: {list}.</source>
        <translation>{one_title} 最接近：{list}。</translation>
    </message>
    <message>
        <source>{one_title} has no preset {preset}.</source>
        <translation>{one_title} 没有预设 {preset}。</translation>
    </message>
    <message>
        <source>{path_name} cannot be read: {error_strerror}.</source>
        <translation>无法读取 {path_name}：{error_strerror}。</translation>
    </message>
    <message>
        <source>{path_name} cannot restore pictures: it is {about}</source>
        <translation>{path_name} 不能修复照片：它是{about}</translation>
    </message>
    <message>
        <source>{path_name} has to be read as a whole, and its {size} GB do not fit into memory.</source>
        <translation>{path_name} 必须整体读取，而它的 {size} GB 放不进内存。</translation>
    </message>
    <message>
        <source>{path_name} holds no weights of a network.</source>
        <translation>{path_name} 不含网络的权重。</translation>
    </message>
    <message>
        <source>{path_name} is a damaged safetensors file: {error}.</source>
        <translation>{path_name} 是损坏的 safetensors 文件：{error}。</translation>
    </message>
    <message>
        <source>{path_name} is a packed archive, not a model.</source>
        <translation>{path_name} 是压缩包，不是模型。</translation>
    </message>
    <message>
        <source>{path_name} is a program (TorchScript), not a file of weights, so it was not loaded.</source>
        <translation>{path_name} 是程序 (TorchScript)，不是权重文件，因此没有载入。</translation>
    </message>
    <message>
        <source>{path_name} is damaged or is not a model.</source>
        <translation>{path_name} 已损坏或不是模型。</translation>
    </message>
    <message>
        <source>{path_name} is damaged: its end is missing or unreadable.</source>
        <translation>{path_name} 已损坏：结尾缺失或无法读取。</translation>
    </message>
    <message>
        <source>{path_name} is empty.</source>
        <translation>{path_name} 是空的。</translation>
    </message>
    <message>
        <source>{path_name} is not a finished model of a training run.</source>
        <translation>{path_name} 不是训练完成的模型。</translation>
    </message>
    <message>
        <source>{path_name} is not a model of ours, so it has no card.</source>
        <translation>{path_name} 不是 Silvermend 的模型，因此没有卡片。</translation>
    </message>
    <message>
        <source>{path_name} is not a model.</source>
        <translation>{path_name} 不是模型。</translation>
    </message>
    <message>
        <source>{path_name} {what}. That could be a hidden program, so it was not loaded.</source>
        <translation>{path_name} {what}。其中可能藏有程序，因此没有载入。</translation>
    </message>
    <message>
        <source>{path} cannot be deleted: {error_strerror}.</source>
        <translation>无法删除 {path}：{error_strerror}。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {value}.</source>
        <translation>无法写入 {path}：{value}。</translation>
    </message>
    <message>
        <source>{path} is not a saved state of a training run.</source>
        <translation>{path} 不是训练保存的状态。</translation>
    </message>
    <message>
        <source>{picture_what} It is left out.</source>
        <translation>{picture_what}已将其排除。</translation>
    </message>
    <message>
        <source>{subject_title} does not scan.</source>
        <translation>{subject_title} 不扫描。</translation>
    </message>
    <message>
        <source>{subject_title} gave no number for what it looks at.</source>
        <translation>{subject_title} 没有给出它关注什么的数值。</translation>
    </message>
    <message>
        <source>{subject_title} gave no number for what it used.</source>
        <translation>{subject_title} 没有给出它用了什么的数值。</translation>
    </message>
    <message>
        <source>{subject_title} gave no usable picture.</source>
        <translation>{subject_title} 没有给出可用的照片。</translation>
    </message>
    <message>
        <source>{subject_title} needs about {need} GB for {width} × {height} pixels when it is asked what it looks at, and {free} GB are free.</source>
        <translation>在 {width} × {height} 像素上查看 {subject_title} 关注什么约需 {need} GB，可用 {free} GB。</translation>
    </message>
    <message>
        <source>{subject_title} scans {scans} times, so it has no scan {number}.</source>
        <translation>{subject_title} 扫描 {scans} 次，没有第 {number} 次扫描。</translation>
    </message>
    <message>
        <source>{term} from the bottom left</source>
        <translation>{term}，从左下开始</translation>
    </message>
    <message>
        <source>{term} from the top right</source>
        <translation>{term}，从右上开始</translation>
    </message>
    <message>
        <source>{term} from the top right, backwards</source>
        <translation>{term}，从右上开始，反向</translation>
    </message>
    <message>
        <source>{term}, backwards</source>
        <translation>{term}，反向</translation>
    </message>
    <message>
        <source>{term}, from the last pixel on</source>
        <translation>{term}，从最后一个像素开始</translation>
    </message>
    <message>
        <source>{title} came nearest: {shared} of its {of} kinds of weights have a name in the file.</source>
        <translation>{title} 最接近：{of} 种权重中有 {shared} 种在文件中有名称。</translation>
    </message>
    <message>
        <source>{title} cannot be built like this: {error}</source>
        <translation>{title} 无法这样构建：{error}</translation>
    </message>
    <message>
        <source>{title} looks at pictures but gives none back, so it cannot restore any.</source>
        <translation>{title} 会看照片但不返回照片，因此不能修复。</translation>
    </message>
    <message>
        <source>{title} takes {channels} channels, so it is not made for single photographs.</source>
        <translation>{title} 接受 {channels} 个通道，不适用于单张照片。</translation>
    </message>
    <message>
        <source>{told}, which cuts off {seam_risk} of that at the worst place between them.</source>
        <translation>{told}，最差处会因此损失其中的 {seam_risk}。</translation>
    </message>
    <message>
        <source>{torch_get_num_threads} threads of a {platform_machine} CPU, {recipe_precision}</source>
        <translation>{platform_machine} CPU 的 {torch_get_num_threads} 个线程，{recipe_precision}</translation>
    </message>
    <message>
        <source>{value_1} are too many</source>
        <translation>{value_1} 个多余</translation>
    </message>
    <message>
        <source>{value_1} has another shape</source>
        <translation>{value_1} 个形状不同</translation>
    </message>
    <message>
        <source>{value_1} have another shape</source>
        <translation>{value_1} 个形状不同</translation>
    </message>
    <message>
        <source>{value_1} hold another kind of number</source>
        <translation>{value_1} 个数值种类不同</translation>
    </message>
    <message>
        <source>{value_1} holds another kind of number</source>
        <translation>{value_1} 个数值种类不同</translation>
    </message>
    <message>
        <source>{value_1} is too many</source>
        <translation>{value_1} 个多余</translation>
    </message>
    <message>
        <source>{value_1} weight is missing</source>
        <translation>缺少 {value_1} 个权重</translation>
    </message>
    <message>
        <source>{value_1} weights are missing</source>
        <translation>缺少 {value_1} 个权重</translation>
    </message>
    <message>
        <source>{what}: {does}, {checkpoint_parameters} parameters{where}.{one}</source>
        <translation>{what}：{does}，{checkpoint_parameters} 个参数{where}。{one}</translation>
    </message>
    <message>
        <source>“silvermend models remove {name}” deletes it.</source>
        <translation>“silvermend models remove {name}”可将其删除。</translation>
    </message>
    <message>
        <source>“{before}” needs a second folder beside it.</source>
        <translation>“{before}”旁边还需要第二个文件夹。</translation>
    </message>
    <message>
        <source>“{burst_name}” holds {frames} pictures; a mean worth learning from needs at least four.</source>
        <translation>“{burst_name}”有 {frames} 张照片；值得学习的平均至少需要四张。</translation>
    </message>
    <message>
        <source>“{depth_name}” has {value} × {value_2} pixels, its picture {value_3} × {value_4}.</source>
        <translation>“{depth_name}”为 {value} × {value_2} 像素，而其照片为 {value_3} × {value_4} 像素。</translation>
    </message>
    <message>
        <source>“{folder}” is already there.</source>
        <translation>“{folder}”已存在。</translation>
    </message>
    <message>
        <source>“{folder}” is given as both sides, and no folder in it holds a burst.</source>
        <translation>“{folder}”同时作为两边，而其中没有含连拍的文件夹。</translation>
    </message>
    <message>
        <source>“{name}” is a number, not {value}.</source>
        <translation>“{name}”是数字，不能是 {value}。</translation>
    </message>
    <message>
        <source>“{name}” is left out: it has {size}, and the recipe cuts patches of {recipe} pixels.</source>
        <translation>“{name}”已排除：它有 {size}，而方案裁取 {recipe} 像素的图案块。</translation>
    </message>
    <message>
        <source>“{name}” is true or false, not {value}.</source>
        <translation>“{name}”是 true 或 false，不能是 {value}。</translation>
    </message>
    <message>
        <source>“{one_pair_name}” is left out: {list}</source>
        <translation>“{one_pair_name}”已排除：{list}</translation>
    </message>
    <message>
        <source>“{path_name}” cannot be written.</source>
        <translation>无法写入“{path_name}”。</translation>
    </message>
    <message>
        <source>“{path_name}” could not be opened: {error}.</source>
        <translation>无法打开“{path_name}”：{error}。</translation>
    </message>
    <message>
        <source>“{path_name}” does not end like a picture that can be written.</source>
        <translation>“{path_name}”的结尾不是可写入的照片格式。</translation>
    </message>
    <message>
        <source>“{path_name}” has 64-bit samples in a single row, which cannot be decoded here.</source>
        <translation>“{path_name}”将 64 位采样存于单行，这里无法解码。</translation>
    </message>
    <message>
        <source>“{path_name}” has no counterpart.</source>
        <translation>“{path_name}”没有对应的照片。</translation>
    </message>
    <message>
        <source>“{path_name}” has {width} × {height} pixels and needs {needed} GB of memory; {available} GB are free.</source>
        <translation>“{path_name}”有 {width} × {height} 像素，需要 {needed} GB 内存；可用 {available} GB。</translation>
    </message>
    <message>
        <source>“{path_name}” in {here_name} has no counterpart in {there_name}.</source>
        <translation>{here_name} 中的“{path_name}”在 {there_name} 中没有对应的照片。</translation>
    </message>
    <message>
        <source>“{path_name}” is a {sort} JPEG file, which cannot be decoded here.</source>
        <translation>“{path_name}”是 {sort} JPEG 文件，这里无法解码。</translation>
    </message>
    <message>
        <source>“{path_name}” is compressed with {name}, which cannot be decoded here.</source>
        <translation>“{path_name}”以 {name} 压缩，这里无法解码。</translation>
    </message>
    <message>
        <source>“{path_name}” is damaged, or of a sort that cannot be decoded{reason}.</source>
        <translation>“{path_name}”已损坏，或属于无法解码的类型{reason}。</translation>
    </message>
    <message>
        <source>“{path_name}” is damaged: {why}.</source>
        <translation>“{path_name}”已损坏：{why}。</translation>
    </message>
    <message>
        <source>“{path_name}” is empty: it has 0 bytes.</source>
        <translation>“{path_name}”是空的：0 字节。</translation>
    </message>
    <message>
        <source>“{path_name}” is no camera RAW file, or one of a camera that is not known here.</source>
        <translation>“{path_name}”不是相机 RAW 文件，或来自这里不认识的相机。</translation>
    </message>
    <message>
        <source>“{path_name}” is no name of a model.</source>
        <translation>“{path_name}”不能作为模型名称。</translation>
    </message>
    <message>
        <source>“{path_name}” is not a picture, or of a kind that is not known here.</source>
        <translation>“{path_name}”不是照片，或属于这里不认识的类型。</translation>
    </message>
    <message>
        <source>“{path_name}” is not as large as “{name}”, so they are no burst.</source>
        <translation>“{path_name}”与“{name}”尺寸不同，因此不是一组连拍。</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {error}.</source>
        <translation>无法写入“{path}”：{error}。</translation>
    </message>
    <message>
        <source>“{path}” is a folder.</source>
        <translation>“{path}”是文件夹。</translation>
    </message>
    <message>
        <source>“{path}” is a pipe or a device, not a file.</source>
        <translation>“{path}”是管道或设备，不是文件。</translation>
    </message>
    <message>
        <source>“{path}” is already there.</source>
        <translation>“{path}”已存在。</translation>
    </message>
    <message>
        <source>“{there}” cannot be written to</source>
        <translation>无法写入“{there}”</translation>
    </message>
    <message>
        <source>“{there}” is a file and no folder</source>
        <translation>“{there}”是文件而不是文件夹</translation>
    </message>
    <message>
        <source>“{without}” leaves no picture over.</source>
        <translation>去掉“{without}”后没有照片剩下。</translation>
    </message>
    <message>
        <source>“{worse_name}” is left out: a file of the same name is better kept.</source>
        <translation>“{worse_name}”已排除：有同名且保存得更好的文件。</translation>
    </message>
</context>
<context>
    <name>CostView</name>
    <message>
        <source>What the model costs</source>
        <translation>模型的开销</translation>
    </message>
    <message>
        <source>“Count” adds up what every part of the model costs. It takes a second and needs no picture.</source>
        <translation>“计算”会累加模型每个部分的开销。只需一秒，也不需要照片。</translation>
    </message>
</context>
<context>
    <name>CrossSections</name>
    <message>
        <source>How much pixels count along the row and along the column</source>
        <translation>沿行和沿列各像素的作用大小</translation>
    </message>
    <message>
        <source>along the row</source>
        <translation>沿行</translation>
    </message>
    <message>
        <source>along the column</source>
        <translation>沿列</translation>
    </message>
</context>
<context>
    <name>CureSection</name>
    <message>
        <source>What should it cure?</source>
        <translation>要改善什么？</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪点</translation>
    </message>
    <message>
        <source>Even grain of any strength (Gaussian noise)</source>
        <translation>任意强度的均匀颗粒（高斯噪声）</translation>
    </message>
    <message>
        <source>Camera noise</source>
        <translation>相机噪点</translation>
    </message>
    <message>
        <source>Noise as sensors make it, and as the camera&apos;s file shows it</source>
        <translation>传感器产生、出现在相机文件中的噪点</translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>Blocks and ringing of small files</source>
        <translation>小文件的色块和振铃</translation>
    </message>
    <message>
        <source>Out of focus</source>
        <translation>失焦</translation>
    </message>
    <message>
        <source>Softness of a lens that was set wrong (defocus)</source>
        <translation>对焦不准造成的柔化（散焦）</translation>
    </message>
    <message>
        <source>Shake</source>
        <translation>抖动</translation>
    </message>
    <message>
        <source>Traces of a camera or a subject that moved (motion blur)</source>
        <translation>相机或被摄体移动的痕迹（运动模糊）</translation>
    </message>
    <message>
        <source>Haze</source>
        <translation>雾霾</translation>
    </message>
    <message>
        <source>Veil of distant air</source>
        <translation>远处空气的薄纱</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>雨</translation>
    </message>
    <message>
        <source>Streaks of falling rain</source>
        <translation>落雨的条纹</translation>
    </message>
    <message>
        <source>Small size</source>
        <translation>小尺寸</translation>
    </message>
    <message>
        <source>On for a model that enlarges, off for any other</source>
        <translation>用于放大的模型时开启，其他模型时关闭</translation>
    </message>
    <message>
        <source>Another example</source>
        <translation>另一个示例</translation>
    </message>
    <message>
        <source>Spoil the picture once more; how strongly is a matter of chance</source>
        <translation>再次劣化照片；强弱随机</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>请至少选择一项。</translation>
    </message>
</context>
<context>
    <name>DetailSection</name>
    <message>
        <source>Return fine detail</source>
        <translation>恢复细节</translation>
    </message>
    <message>
        <source>How much of what was removed comes back</source>
        <translation>去除的内容恢复多少</translation>
    </message>
    <message>
        <source>No detail back</source>
        <translation>不恢复细节</translation>
    </message>
    <message>
        <source>All sizes</source>
        <translation>全部尺度</translation>
    </message>
    <message>
        <source>Gives back what was removed, noise with it, as fine as it was.</source>
        <translation>将去除的内容连同噪点按原来的精细程度恢复。</translation>
    </message>
    <message>
        <source>Finest grain</source>
        <translation>最细颗粒</translation>
    </message>
    <message>
        <source>Fine detail</source>
        <translation>细节</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>纹理</translation>
    </message>
    <message>
        <source>Coarse texture</source>
        <translation>粗纹理</translation>
    </message>
    <message>
        <source>About {size} pixels across.</source>
        <translation>宽约 {size} 像素。</translation>
    </message>
    <message>
        <source>With its colours</source>
        <translation>连同颜色</translation>
    </message>
    <message>
        <source>Otherwise brightness alone comes back, and colour noise stays away</source>
        <translation>否则只恢复亮度，不恢复彩色噪点</translation>
    </message>
    <message>
        <source>By size</source>
        <translation>按尺度</translation>
    </message>
    <message>
        <source>Each size of detail for itself</source>
        <translation>各尺度的细节分别调整</translation>
    </message>
    <message>
        <source>Sizes are bands of a stationary wavelet (cubic B-spline).</source>
        <translation>尺度是平稳小波（三次 B 样条）的频带。</translation>
    </message>
</context>
<context>
    <name>DeviceWords</name>
    <message>
        <source>no GPU found</source>
        <translation>未找到 GPU</translation>
    </message>
    <message>
        <source>torch has no CUDA</source>
        <translation>torch 没有 CUDA</translation>
    </message>
    <message>
        <source>GPU driver missing or too old</source>
        <translation>GPU 驱动缺失或过旧</translation>
    </message>
    <message>
        <source>GPU has too little memory</source>
        <translation>GPU 显存不足</translation>
    </message>
    <message>
        <source>the chosen device is not there</source>
        <translation>所选设备不存在</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>手动选择</translation>
    </message>
    <message>
        <source>No GPU that can be used was found, so the processor does the work.</source>
        <translation>没有找到可用的 GPU，因此由处理器计算。</translation>
    </message>
    <message>
        <source>There is an NVIDIA GPU, but the installed torch has no CUDA. Install torch for CUDA to use it.</source>
        <translation>有 NVIDIA GPU，但安装的 torch 没有 CUDA。安装支持 CUDA 的 torch 即可使用。</translation>
    </message>
    <message>
        <source>There is an NVIDIA GPU, but its driver is missing or too old. Install the current one.</source>
        <translation>有 NVIDIA GPU，但驱动缺失或过旧。请安装最新驱动。</translation>
    </message>
    <message>
        <source>The GPU has too little memory, so the processor does the work.</source>
        <translation>GPU 显存不足，因此由处理器计算。</translation>
    </message>
    <message>
        <source>The device chosen in the preferences is not there; this one does the work meanwhile.</source>
        <translation>首选项中选择的设备不存在，暂由此设备计算。</translation>
    </message>
    <message>
        <source>It was chosen in the preferences; automatic would take the fastest.</source>
        <translation>已在首选项中选择；自动会选用最快的。</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>Signed: darker or brighter</source>
        <translation>带符号：变暗或变亮</translation>
    </message>
    <message>
        <source>Which way each pixel went: darker or brighter</source>
        <translation>每个像素变暗还是变亮</translation>
    </message>
    <message>
        <source>Absolute: how far</source>
        <translation>绝对值：变化多少</translation>
    </message>
    <message>
        <source>How far each pixel went</source>
        <translation>每个像素变化多少</translation>
    </message>
    <message>
        <source>Colour: ΔE 2000</source>
        <translation>颜色：ΔE 2000</translation>
    </message>
    <message>
        <source>How far apart two colours look: ΔE of CIEDE2000. Below 1 hardly anybody sees it</source>
        <translation>两种颜色看起来相差多少：CIEDE2000 的 ΔE。小于 1 时几乎看不出</translation>
    </message>
    <message>
        <source>Structure: local SSIM</source>
        <translation>结构：局部 SSIM</translation>
    </message>
    <message>
        <source>Where fine structure is not the same: local SSIM, in windows of 11 × 11 pixels</source>
        <translation>细微结构不同之处：11 × 11 像素窗口的局部 SSIM</translation>
    </message>
    <message>
        <source>Luma</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>Brightness, as the eye weighs the colours (Rec. 709)</source>
        <translation>按人眼对各色的权重计算的亮度（Rec. 709）</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Red alone</source>
        <translation>仅红</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>Green alone</source>
        <translation>仅绿</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Blue alone</source>
        <translation>仅蓝</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Whichever of the three colours changed most</source>
        <translation>三种颜色中变化最大的</translation>
    </message>
    <message>
        <source>How far apart the colours look, in ΔE (CIEDE2000)</source>
        <translation>颜色看起来相差多少，以 ΔE 计（CIEDE2000）</translation>
    </message>
    <message>
        <source>Likeness of fine structure, as SSIM: 1 is equal</source>
        <translation>细微结构的相似度，以 SSIM 计：1 为相同</translation>
    </message>
    <message>
        <source>Darker  ←  change of brightness in 8-bit levels  →  brighter</source>
        <translation>变暗  ←  亮度变化（8 位色阶）  →  变亮</translation>
    </message>
    <message>
        <source>Less  ←  change of red in 8-bit levels  →  more</source>
        <translation>减少  ←  红色的变化（8 位色阶）  →  增加</translation>
    </message>
    <message>
        <source>Less  ←  change of green in 8-bit levels  →  more</source>
        <translation>减少  ←  绿色的变化（8 位色阶）  →  增加</translation>
    </message>
    <message>
        <source>Less  ←  change of blue in 8-bit levels  →  more</source>
        <translation>减少  ←  蓝色的变化（8 位色阶）  →  增加</translation>
    </message>
    <message>
        <source>Less  ←  largest change of a channel in 8-bit levels  →  more</source>
        <translation>减少  ←  单个通道的最大变化（8 位色阶）  →  增加</translation>
    </message>
    <message>
        <source>Change of brightness in 8-bit levels</source>
        <translation>亮度变化（8 位色阶）</translation>
    </message>
    <message>
        <source>Change of red in 8-bit levels</source>
        <translation>红色变化（8 位色阶）</translation>
    </message>
    <message>
        <source>Change of green in 8-bit levels</source>
        <translation>绿色变化（8 位色阶）</translation>
    </message>
    <message>
        <source>Change of blue in 8-bit levels</source>
        <translation>蓝色变化（8 位色阶）</translation>
    </message>
    <message>
        <source>Largest change of a channel in 8-bit levels</source>
        <translation>单个通道的最大变化（8 位色阶）</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Hide above</source>
        <translation>隐藏高于</translation>
    </message>
    <message>
        <source>Hide below</source>
        <translation>隐藏低于</translation>
    </message>
</context>
<context>
    <name>DifferenceControls</name>
    <message>
        <source>Kind of difference</source>
        <translation>差异类型</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Amplification</source>
        <translation>放大倍数</translation>
    </message>
    <message>
        <source>How strongly small differences show</source>
        <translation>微小差异显示得多明显</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Smaller differences are hidden</source>
        <translation>隐藏更小的差异</translation>
    </message>
    <message>
        <source>Mark newly clipped pixels</source>
        <translation>标出新的溢出像素</translation>
    </message>
    <message>
        <source>Pixels that reached black or white and were not there before, in red</source>
        <translation>原先未到而现在达到黑或白的像素，以红色标出</translation>
    </message>
    <message>
        <source>Amplified</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message>
        <source>Mean {mean} · largest {largest}
95 % up to {most} · 99 % up to {nearly}</source>
        <translation>平均 {mean} · 最大 {largest}
95 % 不超过 {most} · 99 % 不超过 {nearly}</translation>
    </message>
    <message>
        <source>{share} of the pixels are shown</source>
        <translation>显示 {share} 的像素</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop to open</source>
        <translation>拖放以打开</translation>
    </message>
</context>
<context>
    <name>EffortSection</name>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Model to start from</source>
        <translation>起始模型</translation>
    </message>
    <message>
        <source>What the new model begins with, and what it has to beat</source>
        <translation>新模型的起点，也是它要超过的对象</translation>
    </message>
    <message>
        <source>How thorough</source>
        <translation>训练程度</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>充分</translation>
    </message>
    <message>
        <source>How long it learns; the time is measured in its first steps</source>
        <translation>学习多久；时间在最初几步中测得</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>新模型的名称</translation>
    </message>
    <message>
        <source>What the new model will be called among yours</source>
        <translation>新模型在模型列表中的名称</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>How much of the model is trained</source>
        <translation>训练模型的多少部分</translation>
    </message>
    <message>
        <source>Train a small addition only</source>
        <translation>只训练一个小的附加部分</translation>
    </message>
    <message>
        <source>Less is learnt by heart from a few pairs; less is learnt altogether, too</source>
        <translation>样本少时不易死记硬背；但总体上也学得更少</translation>
    </message>
    <message>
        <source>Low-rank adapters; merged into the model at the end.</source>
        <translation>低秩适配器（LoRA）；最后并入模型。</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>起始模型</translation>
    </message>
    <message>
        <source>About {time}</source>
        <translation>约 {time}</translation>
    </message>
    <message>
        <source>How long it takes is measured in the first ten steps.</source>
        <translation>所需时间在前十步中测得。</translation>
    </message>
    <message>
        <source>{time} on this computer, measured</source>
        <translation>本机 {time}（实测）</translation>
    </message>
    <message>
        <source>About {time} on this computer</source>
        <translation>本机约 {time}</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open photographs (Ctrl+O)</source>
        <translation>打开照片 (Ctrl+O)</translation>
    </message>
    <message>
        <source>Silvermend takes away its noise, on this computer, and leaves the file as it is.</source>
        <translation>Silvermend 在这台电脑上去除噪点，原文件保持不变。</translation>
    </message>
    <message>
        <source>Drop a photograph here</source>
        <translation>将照片拖到这里</translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>选择其他…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>存到别处…</translation>
    </message>
    <message>
        <source>Replace the original</source>
        <translation>替换原件</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>选择其他模型</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>显示所在文件夹</translation>
    </message>
</context>
<context>
    <name>ErrorHistogram</name>
    <message>
        <source>Histogram of differences</source>
        <translation>差异直方图</translation>
    </message>
    <message>
        <source>How many pixels differ by how much; each line means ten times as many. Dashes: the threshold</source>
        <translation>多少像素相差多少；每条线代表十倍。虚线：阈值</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Open photographs</source>
        <translation>打开照片</translation>
    </message>
    <message>
        <source>Load pictures to compare with</source>
        <translation>载入用于比较的照片</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Add models</source>
        <translation>添加模型</translation>
    </message>
    <message>
        <source>The true picture</source>
        <translation>真值照片</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>保存结果</translation>
    </message>
    <message>
        <source>Export the answer</source>
        <translation>导出结果</translation>
    </message>
    <message>
        <source>The result of “{name}” is not saved.</source>
        <translation>“{name}”的结果尚未保存。</translation>
    </message>
    <message>
        <source>{count} results are not saved.</source>
        <translation>{count} 个结果尚未保存。</translation>
    </message>
    <message>
        <source>What is discarded would have to be restored again.</source>
        <translation>放弃后需要重新修复。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Colour profiles</source>
        <translation>色彩配置文件</translation>
    </message>
    <message>
        <source>The monitor&apos;s profile</source>
        <translation>显示器的配置文件</translation>
    </message>
    <message>
        <source>Forget what “{name}” has learnt?</source>
        <translation>忘掉“{name}”学到的内容？</translation>
    </message>
    <message>
        <source>Its saved states and curves are deleted. A model that is among yours stays.</source>
        <translation>将删除已保存的状态和曲线。已加入列表的模型会保留。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘掉</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>照片</translation>
    </message>
</context>
<context>
    <name>FindingMaps</name>
    <message>
        <source>{second} more  ←  percent of the largest difference  →  {first} more</source>
        <translation>{second} 更多  ←  占最大差异的百分比  →  {first} 更多</translation>
    </message>
    <message>
        <source>What the framed pixel still remembers of each other, in percent</source>
        <translation>框中像素对其他像素还记得多少（%）</translation>
    </message>
    <message>
        <source>Error that the model expects, in 8-bit levels</source>
        <translation>模型预计的误差（8 位色阶）</translation>
    </message>
    <message>
        <source>How far eight looks at the picture differ, in 8-bit levels</source>
        <translation>八种看法之间的差异（8 位色阶）</translation>
    </message>
    <message>
        <source>Makes it darker  ←  influence, in percent of the strongest pixel  →  makes it brighter</source>
        <translation>使其变暗  ←  影响（占最强像素的 %）  →  使其变亮</translation>
    </message>
    <message>
        <source>Influence on the framed pixel, in percent of the strongest</source>
        <translation>对框中像素的影响（占最强像素的 %）</translation>
    </message>
    <message>
        <source>Takes detail away  ←  in percent of the strongest pixel  →  adds detail</source>
        <translation>减少细节  ←  占最强像素的 %  →  增加细节</translation>
    </message>
    <message>
        <source>Share in the detail of the patch, in percent of the strongest pixel</source>
        <translation>在图案块细节中的份额（占最强像素的 %）</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>How brightnesses are spread; the source as a line</source>
        <translation>亮度的分布；线为原片</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>取消 (Esc)</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>显示位置</translation>
    </message>
    <message>
        <source>Show what is worth a second look</source>
        <translation>显示值得再看一眼之处</translation>
    </message>
    <message>
        <source>{step} · {time} left</source>
        <translation>{step} · 剩余 {time}</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>正在打开 {name}</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Click, then press the key; Backspace takes it away</source>
        <translation>点击后按下按键；退格键清除</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>请按键…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>KeyPreferences</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>All keys as they came</source>
        <translation>全部按键恢复默认</translation>
    </message>
    <message>
        <source>As it came: {text}</source>
        <translation>默认：{text}</translation>
    </message>
    <message>
        <source>{reason} Choose another key, or change that one first.</source>
        <translation>{reason}请选择其他按键，或先更改那一个。</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>All keys</source>
        <translation>全部按键</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Pictures</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Open photographs</source>
        <translation>打开照片</translation>
    </message>
    <message>
        <source>Save the result; in Analyse: export the answer</source>
        <translation>保存结果；在“分析”中导出结果</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>复制当前显示的内容</translation>
    </message>
    <message>
        <source>Open what was copied elsewhere</source>
        <translation>打开在别处复制的内容</translation>
    </message>
    <message>
        <source>Previous picture; zoom and place stay</source>
        <translation>上一张照片；缩放和位置不变</translation>
    </message>
    <message>
        <source>Next picture; zoom and place stay</source>
        <translation>下一张照片；缩放和位置不变</translation>
    </message>
    <message>
        <source>In the list: take it off; the file stays</source>
        <translation>在列表中：移出列表；文件保留</translation>
    </message>
    <message>
        <source>What the coloured button says</source>
        <translation>彩色按钮上的操作</translation>
    </message>
    <message>
        <source>Preview what is on screen, or not</source>
        <translation>是否预览屏幕上的部分</translation>
    </message>
    <message>
        <source>Cancel, dismiss</source>
        <translation>取消，关闭</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>The source, while held</source>
        <translation>按住时显示原片</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分屏</translation>
    </message>
    <message>
        <source>Turn the split line by 90°</source>
        <translation>将分割线旋转 90°</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>闪烁</translation>
    </message>
    <message>
        <source>Lens: both, 4 times as large; arrows move it</source>
        <translation>放大镜：两者 4 倍；方向键移动</translation>
    </message>
    <message>
        <source>Show a result</source>
        <translation>显示一个结果</translation>
    </message>
    <message>
        <source>1 … 9</source>
        <translation>1 … 9</translation>
    </message>
    <message>
        <source>Compare with it instead</source>
        <translation>改为与它比较</translation>
    </message>
    <message>
        <source>Shift+1 … 9</source>
        <translation>Shift+1 … 9</translation>
    </message>
    <message>
        <source>Compare with the source again</source>
        <translation>重新与原片比较</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>效果</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Show or hide the mask that is edited</source>
        <translation>显示或隐藏正在编辑的蒙版</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>画笔大小</translation>
    </message>
    <message>
        <source>Shift+wheel</source>
        <translation>Shift+滚轮</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Pause, continue</source>
        <translation>暂停，继续</translation>
    </message>
    <message>
        <source>Show the unseen pictures now</source>
        <translation>立即显示未见过的照片</translation>
    </message>
    <message>
        <source>Show a version: before, start, now, clean; with Shift, compare with it</source>
        <translation>显示版本：修复前、起始、当前、干净；按 Shift 与之比较</translation>
    </message>
    <message>
        <source>1 … 4</source>
        <translation>1 … 4</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Which question is asked</source>
        <translation>选择要查看的内容</translation>
    </message>
    <message>
        <source>1 … 5</source>
        <translation>1 … 5</translation>
    </message>
    <message>
        <source>Move the place by 1 pixel, with Shift by 10</source>
        <translation>将位置移动 1 像素，按 Shift 移动 10 像素</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>In the picture: ask about the place</source>
        <translation>在照片中：查看该位置</translation>
    </message>
    <message>
        <source>Play or pause the scan</source>
        <translation>播放或暂停扫描</translation>
    </message>
    <message>
        <source>Pin the answer</source>
        <translation>固定结果</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>浏览</translation>
    </message>
    <message>
        <source>100 % at the cursor, and back</source>
        <translation>光标处 100 %，再按返回</translation>
    </message>
    <message>
        <source>200 % at the cursor, and back</source>
        <translation>光标处 200 %，再按返回</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>整张照片</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Move the picture; in split, the line by 1 pixel, with Shift by 10</source>
        <translation>移动照片；分屏时将线移动 1 像素，按 Shift 移动 10 像素</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Both panels, from the picture</source>
        <translation>在照片上：两侧面板</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Left panel</source>
        <translation>左侧面板</translation>
    </message>
    <message>
        <source>Right panel</source>
        <translation>右侧面板</translation>
    </message>
    <message>
        <source>Black, gray or white around the picture</source>
        <translation>照片周围为黑、灰或白</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>下一个标签页</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Keyboard to picture, tools, list</source>
        <translation>键盘焦点移到照片、工具、列表</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>本表</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>“{key}” has its own meaning in lists, buttons and the picture.</source>
        <translation>“{key}”在列表、按钮和照片中有固定含义。</translation>
    </message>
    <message>
        <source>“{key}” shows one of several results.</source>
        <translation>“{key}”用于显示多个结果之一。</translation>
    </message>
    <message>
        <source>“{key}” is taken by “{text}”.</source>
        <translation>“{key}”已用于“{text}”。</translation>
    </message>
</context>
<context>
    <name>LargeSourceDrop</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>{title}: choose a folder</source>
        <translation>{title}：选择文件夹</translation>
    </message>
    <message>
        <source>Choose a folder; files can be dropped</source>
        <translation>选择文件夹；也可拖放文件</translation>
    </message>
</context>
<context>
    <name>LensView</name>
    <message>
        <source>Lens</source>
        <translation>放大镜</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Show models for</source>
        <translation>显示用于以下用途的模型</translation>
    </message>
    <message>
        <source>Add a model…</source>
        <translation>添加模型…</translation>
    </message>
    <message>
        <source>A published checkpoint, or a model that somebody made; it can be dropped here too</source>
        <translation>已发布的检查点，或他人制作的模型；也可拖放到这里</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>No model is installed, so nothing can be restored. Add one.</source>
        <translation>没有安装模型，因此无法修复。请添加一个。</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>全部用途</translation>
    </message>
    <message>
        <source>“{name}” is in the trash.</source>
        <translation>“{name}”已在回收站中。</translation>
    </message>
</context>
<context>
    <name>LookPreferences</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Around the picture</source>
        <translation>照片周围</translation>
    </message>
    <message>
        <source>As the theme</source>
        <translation>跟随主题</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黑色</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白色</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动态效果</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>减弱</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Colours of the monitor</source>
        <translation>显示器颜色</translation>
    </message>
    <message>
        <source>Always a neutral gray, so that colours look true.</source>
        <translation>始终为中性灰，以便准确看颜色。</translation>
    </message>
    <message>
        <source>Pictures are shown in them; files keep their own.</source>
        <translation>照片以此显示；文件保留自己的颜色。</translation>
    </message>
    <message>
        <source>Counts from the next start.</source>
        <translation>下次启动时生效。</translation>
    </message>
    <message>
        <source>Reduced: nothing blinks or slides by itself.</source>
        <translation>减弱：没有东西会自行闪烁或滑动。</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>sRGB</source>
        <translation>sRGB</translation>
    </message>
    <message>
        <source>From a profile…</source>
        <translation>从配置文件…</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>One picture</source>
        <translation>单张</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分屏</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>闪烁</translation>
    </message>
    <message>
        <source>Ways of looking</source>
        <translation>查看方式</translation>
    </message>
    <message>
        <source>Turn the line</source>
        <translation>旋转分割线</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>放大镜</translation>
    </message>
</context>
<context>
    <name>MapLookSection</name>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>How small values are shown</source>
        <translation>小数值的显示方式</translation>
    </message>
    <message>
        <source>Fourth root</source>
        <translation>四次方根</translation>
    </message>
    <message>
        <source>Small values can be seen beside large ones</source>
        <translation>小数值也能与大数值一起看到</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Values as they are: only the largest can be seen</source>
        <translation>原样数值：只看得到最大的</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Logarithm of the values and one</source>
        <translation>数值加一的对数</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation>绝对值</translation>
    </message>
    <message>
        <source>How much each pixel counts, whichever way</source>
        <translation>每个像素的作用大小，不论方向</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>带符号</translation>
    </message>
    <message>
        <source>Which way: amber adds, blue takes away</source>
        <translation>方向：琥珀色为增加，蓝色为减少</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>仅正值</translation>
    </message>
    <message>
        <source>Only what makes the pixel brighter (ReLU)</source>
        <translation>只看使像素变亮的（ReLU）</translation>
    </message>
    <message>
        <source>Two models</source>
        <translation>两个模型</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>The map of each model</source>
        <translation>每个模型的图</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Where one looks more, each as a share of its own whole</source>
        <translation>哪一个看得更多，各按自身总量计</translation>
    </message>
    <message>
        <source>What lies below</source>
        <translation>底图</translation>
    </message>
    <message>
        <source>On the picture</source>
        <translation>叠在照片上</translation>
    </message>
    <message>
        <source>Over the picture in gray</source>
        <translation>叠在灰度照片上</translation>
    </message>
    <message>
        <source>Map alone</source>
        <translation>仅显示图</translation>
    </message>
    <message>
        <source>In the colours of the legend; Space shows the picture while held</source>
        <translation>用图例的颜色；按住空格显示照片</translation>
    </message>
    <message>
        <source>What is shown of the scan</source>
        <translation>显示扫描的哪一方面</translation>
    </message>
    <message>
        <source>The way</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Which pixel comes when</source>
        <translation>哪个像素何时到来</translation>
    </message>
    <message>
        <source>What it remembers</source>
        <translation>记忆</translation>
    </message>
    <message>
        <source>What the framed pixel still knows of each other</source>
        <translation>框中像素对其他像素还记得多少</translation>
    </message>
    <message>
        <source>Path of the scan</source>
        <translation>扫描路径</translation>
    </message>
    <message>
        <source>Play, pause</source>
        <translation>播放，暂停</translation>
    </message>
    <message>
        <source>Place along the way</source>
        <translation>路径上的位置</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>all at once</source>
        <translation>全部同时</translation>
    </message>
</context>
<context>
    <name>MaskControls</name>
    <message>
        <source>What the mask shows</source>
        <translation>蒙版显示什么</translation>
    </message>
    <message>
        <source>Restored here</source>
        <translation>此处修复</translation>
    </message>
    <message>
        <source>The restoration counts inside the mask</source>
        <translation>蒙版之内采用修复结果</translation>
    </message>
    <message>
        <source>Original here</source>
        <translation>此处原片</translation>
    </message>
    <message>
        <source>The original comes back inside the mask</source>
        <translation>蒙版之内恢复原片</translation>
    </message>
    <message>
        <source>What the brush does</source>
        <translation>画笔的作用</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>涂抹</translation>
    </message>
    <message>
        <source>The mask grows where you paint</source>
        <translation>涂抹之处蒙版扩大</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>擦除</translation>
    </message>
    <message>
        <source>The same while Alt is held</source>
        <translation>按住 Alt 时相同</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>How much the mask counts.</source>
        <translation>蒙版的作用有多大。</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>羽化</translation>
    </message>
    <message>
        <source>How softly the mask ends.</source>
        <translation>蒙版边缘有多柔和。</translation>
    </message>
    <message>
        <source>Of the brush, in thousandths of the picture&apos;s longer side. Shift and wheel change it too.</source>
        <translation>画笔大小，以图像长边的千分之一为单位。Shift 加滚轮也可更改。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>反转</translation>
    </message>
    <message>
        <source>Turn inside and outside round</source>
        <translation>内外互换</translation>
    </message>
    <message>
        <source>Show the mask (M)</source>
        <translation>显示蒙版 (M)</translation>
    </message>
    <message>
        <source>Lay it over the picture in colour while it is edited</source>
        <translation>编辑时以颜色叠在照片上</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>距左</translation>
    </message>
    <message>
        <source>Where its middle is.</source>
        <translation>其中心的位置。</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>距上</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>From its middle to its edge.</source>
        <translation>从中心到边缘。</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>From one end to the other.</source>
        <translation>从一端到另一端。</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Clockwise.</source>
        <translation>顺时针。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Stop editing the mask; it stays (Esc)</source>
        <translation>停止编辑；蒙版保留 (Esc)</translation>
    </message>
</context>
<context>
    <name>MasksSection</name>
    <message>
        <source>Only parts of the picture</source>
        <translation>仅照片的部分</translation>
    </message>
    <message>
        <source>Paint or draw where the restoration counts</source>
        <translation>涂抹或绘制采用修复结果的地方</translation>
    </message>
    <message>
        <source>Remove all masks</source>
        <translation>移除全部蒙版</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>渐变</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>椭圆</translation>
    </message>
    <message>
        <source>Paint over the picture; Shift and wheel change the size, Alt erases</source>
        <translation>在照片上涂抹；Shift 加滚轮改变大小，Alt 擦除</translation>
    </message>
    <message>
        <source>Drag over the picture: from where the restoration counts to where it does not</source>
        <translation>在照片上拖动：从采用修复之处到不采用之处</translation>
    </message>
    <message>
        <source>Drag over the picture: from the middle of an ellipse to its edge</source>
        <translation>在照片上拖动：从椭圆中心到边缘</translation>
    </message>
    <message>
        <source>The restoration counts where you paint or draw, the original elsewhere.</source>
        <translation>涂抹或绘制之处采用修复结果，其余为原片。</translation>
    </message>
    <message>
        <source>Add: {name}</source>
        <translation>添加：{name}</translation>
    </message>
    <message>
        <source>Edit this mask; once more, and it is done</source>
        <translation>编辑此蒙版；再按一次完成</translation>
    </message>
    <message>
        <source>Remove this mask</source>
        <translation>移除此蒙版</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Name of the model</source>
        <translation>模型名称</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation>复制 SHA-256</translation>
    </message>
    <message>
        <source>Into the trash; it can be taken back</source>
        <translation>移到回收站；可以恢复</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>ModelFacts</name>
    <message>
        <source>Noise</source>
        <translation>噪点</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>Enlarging</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>JPEG traces</source>
        <translation>JPEG 痕迹</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>雨</translation>
    </message>
    <message>
        <source>Haze</source>
        <translation>雾霾</translation>
    </message>
    <message>
        <source>Noise, haze and rain</source>
        <translation>噪点、雾霾和雨</translation>
    </message>
    <message>
        <source>Unknown task</source>
        <translation>用途未知</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>评判</translation>
    </message>
    <message>
        <source>Speed here</source>
        <translation>本机速度</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>图块</translation>
    </message>
    <message>
        <source>not measured; the Analyse tab measures it</source>
        <translation>尚未测量；“分析”标签页可以测量</translation>
    </message>
    <message>
        <source>{pixels} px around each pixel</source>
        <translation>每个像素周围 {pixels} px</translation>
    </message>
    <message>
        <source>{pixels} px around each pixel, and faintly further</source>
        <translation>每个像素周围 {pixels} px，更远处微弱</translation>
    </message>
    <message>
        <source>overlap by {overlap} px</source>
        <translation>重叠 {overlap} px</translation>
    </message>
    <message>
        <source>overlap by {overlap} px; where they meet, a pixel misses at most {risk}</source>
        <translation>重叠 {overlap} px；接缝处一个像素最多缺少 {risk}</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>训练数据</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>about {speed}, guessed from one tile</source>
        <translation>约 {speed}，由一个图块估计</translation>
    </message>
    <message>
        <source>Memory here</source>
        <translation>本机内存</translation>
    </message>
    <message>
        <source>{size} beside the picture</source>
        <translation>照片之外 {size}</translation>
    </message>
    <message>
        <source>A pickle, which can hold a program. Only numbers were read, and nothing in it was run.</source>
        <translation>pickle 文件可能含有程序。只读取了数字，没有运行任何内容。</translation>
    </message>
    <message>
        <source>Safetensors, checked: numbers only. Made from the pickle {name}, of which nothing was run.</source>
        <translation>safetensors，已检查：仅数字。由 pickle 文件 {name} 生成，没有运行其中任何内容。</translation>
    </message>
    <message>
        <source>Safetensors, checked: numbers only. It comes with Silvermend.</source>
        <translation>safetensors，已检查：仅数字。随 Silvermend 提供。</translation>
    </message>
    <message>
        <source>Safetensors, checked: numbers only, nothing in it can run.</source>
        <translation>safetensors，已检查：仅数字，其中没有可运行的内容。</translation>
    </message>
    <message>
        <source>{figures}, on pictures held out of training</source>
        <translation>{figures}（未参与训练的照片）</translation>
    </message>
    <message>
        <source>{value} on {place}</source>
        <translation>{value}（{place}）</translation>
    </message>
    <message>
        <source>{value} at σ {place}</source>
        <translation>{value}（σ {place}）</translation>
    </message>
    <message>
        <source>{places}; {steps} steps</source>
        <translation>{places}；{steps} 步</translation>
    </message>
    <message>
        <source>comes with Silvermend</source>
        <translation>随 Silvermend 提供</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>自己的</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>safetensors, checked</source>
        <translation>safetensors，已检查</translation>
    </message>
    <message>
        <source>weights only, checked</source>
        <translation>仅权重，已检查</translation>
    </message>
</context>
<context>
    <name>ModelLibrary</name>
    <message>
        <source>“{name}” could not be moved to the trash.</source>
        <translation>无法将“{name}”移到回收站。</translation>
    </message>
    <message>
        <source>Delete its file in its folder if you want it gone.</source>
        <translation>若不再需要，请在文件夹中删除其文件。</translation>
    </message>
    <message>
        <source>There is another model called {name} by now.</source>
        <translation>现在已有另一个名为 {name} 的模型。</translation>
    </message>
    <message>
        <source>Rename its file, then take the old one out of the trash.</source>
        <translation>请重命名其文件，再从回收站取回旧的。</translation>
    </message>
    <message>
        <source>“{name}” could not be brought back: {reason}.</source>
        <translation>无法恢复“{name}”：{reason}。</translation>
    </message>
    <message>
        <source>Look for it in the trash.</source>
        <translation>请在回收站中查找。</translation>
    </message>
</context>
<context>
    <name>ModelSection</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>What is to be done: below are the models for it</source>
        <translation>要做什么：下面是相应的模型</translation>
    </message>
    <message>
        <source>No model is installed, so nothing can be restored.</source>
        <translation>没有安装模型，因此无法修复。</translation>
    </message>
    <message>
        <source>Add a model…</source>
        <translation>添加模型…</translation>
    </message>
    <message>
        <source>A published checkpoint, or a model that somebody made; it can be dropped here too</source>
        <translation>已发布的检查点，或他人制作的模型；也可拖放到这里</translation>
    </message>
    <message>
        <source>About this model</source>
        <translation>关于此模型</translation>
    </message>
</context>
<context>
    <name>ModelTitle</name>
    <message>
        <source>Denoise</source>
        <translation>去噪</translation>
    </message>
    <message>
        <source>Denoise, begun</source>
        <translation>降噪（初步）</translation>
    </message>
    <message>
        <source>Denoise, cameras</source>
        <translation>去噪（相机）</translation>
    </message>
    <message>
        <source>Denoise, continued</source>
        <translation>降噪（续）</translation>
    </message>
    <message>
        <source>Denoise, fine</source>
        <translation>去噪（精细）</translation>
    </message>
    <message>
        <source>Denoise, fine, begun</source>
        <translation>去噪（精细，初步）</translation>
    </message>
    <message>
        <source>Denoise, fine, continued</source>
        <translation>去噪（精细，续）</translation>
    </message>
    <message>
        <source>Enlarge photographs ×4</source>
        <translation>放大照片 ×4</translation>
    </message>
    <message>
        <source>Enlarge ×2</source>
        <translation>放大 ×2</translation>
    </message>
    <message>
        <source>Enlarge ×4</source>
        <translation>放大 ×4</translation>
    </message>
    <message>
        <source>Noise, haze and rain</source>
        <translation>噪点、雾霾和雨</translation>
    </message>
    <message>
        <source>Noise, haze and rain (DSRIR)</source>
        <translation>噪点、雾霾和雨（DSRIR）</translation>
    </message>
    <message>
        <source>Noise, haze and rain (DSRIR), begun</source>
        <translation>噪点、雾霾和雨（DSRIR）（初步）</translation>
    </message>
    <message>
        <source>Noise, haze and rain, begun</source>
        <translation>噪点、雾霾和雨（初步）</translation>
    </message>
    <message>
        <source>Remove JPEG traces</source>
        <translation>去除 JPEG 痕迹</translation>
    </message>
    <message>
        <source>Remove blur</source>
        <translation>去除模糊</translation>
    </message>
    <message>
        <source>Remove haze</source>
        <translation>去除雾霾</translation>
    </message>
    <message>
        <source>Remove haze, begun</source>
        <translation>去除雾霾（初步）</translation>
    </message>
    <message>
        <source>Remove rain</source>
        <translation>去除雨水</translation>
    </message>
    <message>
        <source>Remove rain, begun</source>
        <translation>去除雨水（初步）</translation>
    </message>
</context>
<context>
    <name>Monitor</name>
    <message>
        <source>The monitor profile “{name}” cannot be used.</source>
        <translation>无法使用显示器配置文件“{name}”。</translation>
    </message>
    <message>
        <source>The monitor profile that the system names cannot be used.</source>
        <translation>无法使用系统指定的显示器配置文件。</translation>
    </message>
    <message>
        <source>Colours are shown as on an sRGB monitor. Choose another profile in the preferences.</source>
        <translation>颜色按 sRGB 显示器显示。请在首选项中选择其他配置文件。</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Back to the pictures</source>
        <translation>返回照片</translation>
    </message>
</context>
<context>
    <name>PairsFoot</name>
    <message>
        <source>Align</source>
        <translation>对齐</translation>
    </message>
    <message>
        <source>Lay each clean picture on the other one. No file is changed; press again to undo</source>
        <translation>将每张干净的照片对齐到另一张。文件不会改变；再按一次撤销</translation>
    </message>
    <message>
        <source>Match the light too</source>
        <translation>同时匹配光线</translation>
    </message>
    <message>
        <source>While aligning; leave it off where the change of light is what should be learnt, as with haze</source>
        <translation>对齐时使用；若要学习的正是光线变化（如雾霾），请保持关闭</translation>
    </message>
    <message>
        <source>Drop the red ones</source>
        <translation>去掉红色项</translation>
    </message>
    <message>
        <source>Aligned</source>
        <translation>已对齐</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Bring the red ones back into the list</source>
        <translation>将红色项放回列表</translation>
    </message>
    <message>
        <source>Take what cannot be learnt from off the list; the files stay</source>
        <translation>将无法学习的项移出列表；文件保留</translation>
    </message>
    <message>
        <source>Left over: {count}</source>
        <translation>剩余：{count}</translation>
    </message>
    <message numerus="yes">
        <source>%n lie(s) apart; aligning mends that.</source>
        <translation>
            <numerusform>%n 对没有对齐；对齐可以解决。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n good picture(s)</source>
        <translation>
            <numerusform>%n 张好照片</numerusform>
        </translation>
    </message>
    <message>
        <source>{green} ready, {amber} usable, {red} left out</source>
        <translation>就绪 {green}，可用 {amber}，排除 {red}</translation>
    </message>
</context>
<context>
    <name>PictureListModel</name>
    <message>
        <source>saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>未保存</translation>
    </message>
</context>
<context>
    <name>PicturesPanel</name>
    <message>
        <source>Open pictures</source>
        <translation>打开照片</translation>
    </message>
    <message>
        <source>The photographs you open
appear here.</source>
        <translation>打开的照片
会显示在这里。</translation>
    </message>
    <message>
        <source>Open more pictures</source>
        <translation>打开更多照片</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>照片</translation>
    </message>
</context>
<context>
    <name>PinsPanel</name>
    <message>
        <source>Pinned answers</source>
        <translation>已固定的结果</translation>
    </message>
    <message>
        <source>Answers that you pin
appear here, to compare.</source>
        <translation>固定的结果
会显示在这里，便于比较。</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已固定</translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Everything on this page except the keys, which have a button of their own</source>
        <translation>本页全部内容，按键除外（按键另有按钮）</translation>
    </message>
    <message>
        <source>Where results go</source>
        <translation>结果的位置</translation>
    </message>
</context>
<context>
    <name>PreviewSwitch</name>
    <message>
        <source>Preview what I look at</source>
        <translation>预览所看的部分</translation>
    </message>
    <message>
        <source>Restores the part on screen at once; Restore then does the rest and nothing twice</source>
        <translation>立即修复屏幕上的部分；之后“修复”只处理其余部分，不会重复计算</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Silvermend met a fault of its own.</source>
        <translation>Silvermend 自身出了错误。</translation>
    </message>
    <message>
        <source>Your pictures are untouched. The details help us to mend it.</source>
        <translation>照片没有受到影响。详细信息有助于我们修正。</translation>
    </message>
</context>
<context>
    <name>QuestionSection</name>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model to compare with</source>
        <translation>用于比较的模型</translation>
    </message>
    <message>
        <source>Part of the picture that is looked at</source>
        <translation>要查看的照片范围</translation>
    </message>
    <message>
        <source>{side} px</source>
        <translation>{side} px</translation>
    </message>
    <message>
        <source>{side} × {side} pixels around the place; larger takes longer</source>
        <translation>位置周围 {side} × {side} 像素；越大越慢</translation>
    </message>
    <message>
        <source>Side of the patch</source>
        <translation>图案块的边长</translation>
    </message>
    <message>
        <source>Steps from a blurred picture to the sharp one</source>
        <translation>从模糊照片到清晰照片的步数</translation>
    </message>
    <message>
        <source>More steps explain the patch better, and take longer</source>
        <translation>步数越多解释得越好，用时也越长</translation>
    </message>
    <message>
        <source>Which scan of the network, from the first layer on</source>
        <translation>网络的第几次扫描，从第一层算起</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>图案块</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>ReadoutSection</name>
    <message>
        <source>Under the cursor</source>
        <translation>光标处</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>修复前</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>修复后</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>True picture</source>
        <translation>真值照片</translation>
    </message>
</context>
<context>
    <name>RecentButton</name>
    <message>
        <source>Opened lately</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>No pictures are remembered</source>
        <translation>没有记住的照片</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>清除记录</translation>
    </message>
    <message>
        <source>Open {name} again</source>
        <translation>重新打开 {name}</translation>
    </message>
</context>
<context>
    <name>RecentShelf</name>
    <message>
        <source>Forget them</source>
        <translation>清除记录</translation>
    </message>
    <message>
        <source>Forget recent pictures</source>
        <translation>清除最近的照片</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>最近打开</translation>
    </message>
</context>
<context>
    <name>RestoreSession</name>
    <message>
        <source>Stopped. The picture is as it was.</source>
        <translation>已停止。照片保持原样。</translation>
    </message>
    <message>
        <source>Restored in {time}.</source>
        <translation>用时 {time} 完成修复。</translation>
    </message>
    <message>
        <source>The result is in slot {number}.</source>
        <translation>结果在槽位 {number}。</translation>
    </message>
    <message>
        <source>{name}: {about}</source>
        <translation>{name}：{about}</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>已保存为 {name}。</translation>
    </message>
</context>
<context>
    <name>RestoreTab</name>
    <message>
        <source>Restore</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>{depth} gray</source>
        <translation>{depth} 灰度</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>线性</translation>
    </message>
</context>
<context>
    <name>Restored</name>
    <message>
        <source>no newly clipped pixels</source>
        <translation>没有新的溢出像素</translation>
    </message>
    <message>
        <source>{share} newly clipped</source>
        <translation>新溢出 {share}</translation>
    </message>
    <message>
        <source>Brightness {change}, colour ΔE {colour}, {clipped}, {seams}.</source>
        <translation>亮度 {change}，颜色 ΔE {colour}，{clipped}，{seams}。</translation>
    </message>
    <message>
        <source>no seams</source>
        <translation>没有接缝</translation>
    </message>
    <message>
        <source>seams where tiles meet ({share})</source>
        <translation>图块交界处有接缝 ({share})</translation>
    </message>
    <message>
        <source>no seams ({share})</source>
        <translation>没有接缝 ({share})</translation>
    </message>
</context>
<context>
    <name>RestoringBar</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>正在修复</translation>
    </message>
    <message>
        <source>Preparing the model</source>
        <translation>正在准备模型</translation>
    </message>
    <message>
        <source>Adding a model</source>
        <translation>正在添加模型</translation>
    </message>
    <message>
        <source>Previewing what you look at</source>
        <translation>正在预览所看的部分</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
</context>
<context>
    <name>ResultPreferences</name>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Where results go: choose a folder</source>
        <translation>结果的位置：选择文件夹</translation>
    </message>
    <message>
        <source>Beside the source</source>
        <translation>在原片旁边</translation>
    </message>
    <message>
        <source>Where results go: beside the source</source>
        <translation>结果的位置：在原片旁边</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>As the source</source>
        <translation>与原片相同</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>清除记录</translation>
    </message>
    <message>
        <source>Forget recent pictures</source>
        <translation>清除最近的照片</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Depth, colour profile and metadata stay where it can hold them.</source>
        <translation>位深、色彩配置文件和元数据在文件类型支持时保留。</translation>
    </message>
    <message>
        <source>Recent pictures</source>
        <translation>最近的照片</translation>
    </message>
    <message numerus="yes">
        <source>%n remembered</source>
        <translation>
            <numerusform>已记住 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>None are remembered</source>
        <translation>没有记住的照片</translation>
    </message>
</context>
<context>
    <name>RunningPreferences</name>
    <message>
        <source>Computing</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Processor cores</source>
        <translation>处理器核心</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Beside the pictures themselves. Less memory means smaller tiles, which are a little slower.</source>
        <translation>照片本身之外的内存。内存越少图块越小，也会稍慢。</translation>
    </message>
    <message>
        <source>For restoring without a GPU. Fewer leave more of the computer to other programs.</source>
        <translation>用于没有 GPU 时的修复。越少，留给其他程序的越多。</translation>
    </message>
    <message>
        <source>At most {size}</source>
        <translation>最多 {size}</translation>
    </message>
    <message>
        <source>{name} (not there)</source>
        <translation>{name}（不存在）</translation>
    </message>
    <message>
        <source>Automatic: the fastest</source>
        <translation>自动：最快的</translation>
    </message>
</context>
<context>
    <name>SampleButton</name>
    <message>
        <source>Sample: {name}</source>
        <translation>示例：{name}</translation>
    </message>
    <message>
        <source>Still life</source>
        <translation>静物</translation>
    </message>
    <message>
        <source>Portrait study</source>
        <translation>人像习作</translation>
    </message>
    <message>
        <source>Dusk landscape</source>
        <translation>黄昏风景</translation>
    </message>
    <message>
        <source>Letterpress</source>
        <translation>活版印刷</translation>
    </message>
    <message>
        <source>Foliage</source>
        <translation>树叶</translation>
    </message>
</context>
<context>
    <name>SampleShelf</name>
    <message>
        <source>Try a sample</source>
        <translation>试用示例照片</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>“{name}” is the original photograph.</source>
        <translation>“{name}”是原始照片。</translation>
    </message>
    <message>
        <source>Saving there would replace it, and that cannot be undone.</source>
        <translation>保存到那里会替换它，且无法撤销。</translation>
    </message>
</context>
<context>
    <name>ScanPlayer</name>
    <message>
        <source>Visited so many pixels ago</source>
        <translation>在多少像素之前经过</translation>
    </message>
</context>
<context>
    <name>ShareSlider</name>
    <message>
        <source>{tip} Double-click sets it back.</source>
        <translation>{tip}双击可复位。</translation>
    </message>
</context>
<context>
    <name>SlotPictures</name>
    <message>
        <source>Before</source>
        <translation>修复前</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>正在修复</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>修复后</translation>
    </message>
    <message>
        <source>True picture → {version}</source>
        <translation>真值照片 → {version}</translation>
    </message>
    <message>
        <source>Restore the picture first, then its difference can be shown.</source>
        <translation>先修复照片，才能显示差异。</translation>
    </message>
    <message>
        <source>The result is larger than the source, so there is no difference pixel by pixel.</source>
        <translation>结果比原片大，因此没有逐像素的差异。</translation>
    </message>
    <message>
        <source>The two versions differ in size, so there is no difference pixel by pixel.</source>
        <translation>两个版本尺寸不同，因此没有逐像素的差异。</translation>
    </message>
    <message>
        <source>Restore the picture first, then its result can be measured too.</source>
        <translation>先修复照片，才能衡量其结果。</translation>
    </message>
    <message>
        <source>The true picture has {there} pixels, {name} has {here}: they cannot be compared.</source>
        <translation>真值照片为 {there} 像素，{name} 为 {here} 像素，无法比较。</translation>
    </message>
    <message>
        <source>“before”</source>
        <translation>“修复前”</translation>
    </message>
    <message>
        <source>“after”</source>
        <translation>“修复后”</translation>
    </message>
</context>
<context>
    <name>SlotRow</name>
    <message>
        <source>Compare with slot {number}</source>
        <translation>与槽位 {number} 比较</translation>
    </message>
    <message>
        <source>Remove slot {number}</source>
        <translation>清空槽位 {number}</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>Slots</name>
    <message>
        <source>There is nothing in slot {number} yet.</source>
        <translation>槽位 {number} 还是空的。</translation>
    </message>
    <message>
        <source>The disk has no room for results put away; they stay in memory. Save and remove some.</source>
        <translation>磁盘没有空间存放结果，它们留在内存中。请保存并移除一些。</translation>
    </message>
    <message>
        <source>{name} is in slot {number}.</source>
        <translation>{name} 在槽位 {number}。</translation>
    </message>
    <message>
        <source>It has other proportions, so it is stretched to lie over the picture.</source>
        <translation>它的比例不同，因此已拉伸以覆盖照片。</translation>
    </message>
    <message>
        <source>All nine slots of this picture are taken.</source>
        <translation>这张照片的九个槽位都已占用。</translation>
    </message>
    <message>
        <source>Remove one in the list at the left, then try again.</source>
        <translation>请在左侧列表中移除一个，然后重试。</translation>
    </message>
</context>
<context>
    <name>SlotsSection</name>
    <message>
        <source>Load a file into a slot…</source>
        <translation>将文件载入槽位…</translation>
    </message>
    <message>
        <source>Any picture: another program&apos;s result, or how it should look</source>
        <translation>任意照片：其他程序的结果，或理想的样子</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>keys 1 – 9</source>
        <translation>按键 1 – 9</translation>
    </message>
</context>
<context>
    <name>SmallSourceDrop</name>
    <message>
        <source>{title}: choose another folder</source>
        <translation>{title}：选择其他文件夹</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>整张照片</translation>
    </message>
    <message>
        <source>Zoom; click for 100 % (Z)</source>
        <translation>缩放；点击显示 100 % (Z)</translation>
    </message>
    <message>
        <source>Zoom {percent}</source>
        <translation>缩放 {percent}</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>{memory} free</source>
        <translation>可用 {memory}</translation>
    </message>
    <message>
        <source>about {speed}</source>
        <translation>约 {speed}</translation>
    </message>
    <message>
        <source>{count} cores</source>
        <translation>{count} 核</translation>
    </message>
    <message>
        <source>{memory} of memory</source>
        <translation>内存 {memory}</translation>
    </message>
</context>
<context>
    <name>StrengthControl</name>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>How much of the restoration counts. Nothing is computed again.</source>
        <translation>修复效果的多少。不会重新计算。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Back to the whole restoration</source>
        <translation>恢复为完整修复</translation>
    </message>
</context>
<context>
    <name>TabRow</name>
    <message>
        <source>Tabs</source>
        <translation>标签页</translation>
    </message>
</context>
<context>
    <name>ToolsPanel</name>
    <message>
        <source>Restore</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>保存结果</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Left panel</source>
        <translation>左侧面板</translation>
    </message>
    <message>
        <source>Right panel</source>
        <translation>右侧面板</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>全部按键</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
</context>
<context>
    <name>TrainEmpty</name>
    <message>
        <source>Nothing to learn from yet</source>
        <translation>还没有可学习的内容</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>修复前</translation>
    </message>
    <message>
        <source>Pictures as your camera gives them: noisy, soft, hazy, small.</source>
        <translation>相机直出的照片：有噪点、偏软、有雾、偏小。</translation>
    </message>
    <message>
        <source>After</source>
        <translation>修复后</translation>
    </message>
    <message>
        <source>The same pictures as they should be. Equal names make pairs.</source>
        <translation>同样的照片应有的样子。同名的组成一对。</translation>
    </message>
    <message>
        <source>Good only</source>
        <translation>仅好照片</translation>
    </message>
    <message>
        <source>Pictures without another side. Silvermend spoils them as you choose.</source>
        <translation>没有对应版本的照片。Silvermend 按您的选择使其劣化。</translation>
    </message>
    <message>
        <source>Continue it</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on where it was stopped</source>
        <translation>从停止处继续</translation>
    </message>
    <message>
        <source>Try it with the sample pictures</source>
        <translation>用示例照片试试</translation>
    </message>
    <message>
        <source>Good pictures that came with Silvermend, spoilt as you choose</source>
        <translation>Silvermend 自带的好照片，按您的选择劣化</translation>
    </message>
    <message>
        <source>Teach a model your own pictures</source>
        <translation>用自己的照片教模型</translation>
    </message>
    <message>
        <source>A few dozen pairs are enough. Some are kept unseen, and at the end they prove whether the new model is better. Nothing leaves this computer.</source>
        <translation>几十对就够了。其中一部分留作未见过的照片，最后用来证明新模型是否更好。任何内容都不会离开这台电脑。</translation>
    </message>
    <message>
        <source>or</source>
        <translation>或</translation>
    </message>
    <message>
        <source>“{name}” was not finished.</source>
        <translation>“{name}”尚未完成。</translation>
    </message>
    <message>
        <source>“{name}” was stopped after {step} steps.</source>
        <translation>“{name}”在 {step} 步后停止。</translation>
    </message>
</context>
<context>
    <name>TrainTab</name>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Adding a model</source>
        <translation>正在添加模型</translation>
    </message>
    <message>
        <source>Stop the training first; then other pictures can be taken.</source>
        <translation>请先停止训练，然后再选择其他照片。</translation>
    </message>
    <message>
        <source>Pictures before</source>
        <translation>修复前的照片</translation>
    </message>
    <message>
        <source>Pictures after</source>
        <translation>修复后的照片</translation>
    </message>
    <message>
        <source>Good pictures</source>
        <translation>好照片</translation>
    </message>
</context>
<context>
    <name>TrainingBar</name>
    <message>
        <source>Progress of the training</source>
        <translation>训练进度</translation>
    </message>
    <message>
        <source>Looking at the pictures</source>
        <translation>正在查看照片</translation>
    </message>
    <message>
        <source>Judging on unseen pictures</source>
        <translation>正在用未见过的照片评判</translation>
    </message>
    <message>
        <source>Stopping; what was learnt is being saved</source>
        <translation>正在停止；学到的内容正在保存</translation>
    </message>
    <message>
        <source>Preparing the pictures</source>
        <translation>正在准备照片</translation>
    </message>
    <message>
        <source>Step {done} of {total}</source>
        <translation>第 {done} 步，共 {total} 步</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩余 {time}</translation>
    </message>
    <message>
        <source>{size} in use</source>
        <translation>已用 {size}</translation>
    </message>
</context>
<context>
    <name>TrainingCurves</name>
    <message>
        <source>Runs in the chart</source>
        <translation>图表中的训练</translation>
    </message>
    <message>
        <source>Runs in the chart; tick earlier ones to compare</source>
        <translation>图表中的训练；勾选以前的训练进行比较</translation>
    </message>
    <message>
        <source>Show the unseen pictures now</source>
        <translation>立即显示未见过的照片</translation>
    </message>
    <message>
        <source>How wrong it still is (loss)</source>
        <translation>还错多少（损失）</translation>
    </message>
    <message>
        <source>How good on unseen pictures (dB, higher is better)</source>
        <translation>未见过照片的质量（dB，越高越好）</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Loss by step</source>
        <translation>每步的损失</translation>
    </message>
    <message>
        <source>PSNR on unseen pictures by step</source>
        <translation>每步未见过照片的 PSNR</translation>
    </message>
</context>
<context>
    <name>TrainingLooking</name>
    <message>
        <source>Before</source>
        <translation>修复前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>修复后</translation>
    </message>
    <message>
        <source>Spoilt</source>
        <translation>劣化</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>The model learns to make the right one of the left one.</source>
        <translation>模型学习把左边变成右边。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>干净</translation>
    </message>
    <message>
        <source>Unseen, after {step} steps</source>
        <translation>未见过，{step} 步之后</translation>
    </message>
    <message>
        <source>Tuned</source>
        <translation>训练后</translation>
    </message>
</context>
<context>
    <name>TrainingPanel</name>
    <message>
        <source>Before</source>
        <translation>修复前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>修复后</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Which pictures</source>
        <translation>哪些照片</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>What the model learns from</source>
        <translation>模型从中学习的内容</translation>
    </message>
    <message>
        <source>Unseen</source>
        <translation>未见过</translation>
    </message>
    <message>
        <source>What is kept for the verdict; nothing is learnt from it</source>
        <translation>留作评判，不用于学习</translation>
    </message>
    <message>
        <source>Pictures to learn from</source>
        <translation>用于学习的照片</translation>
    </message>
    <message>
        <source>Unseen pictures</source>
        <translation>未见过的照片</translation>
    </message>
    <message>
        <source>The pictures to learn from
appear here.</source>
        <translation>用于学习的照片
会显示在这里。</translation>
    </message>
</context>
<context>
    <name>TrainingSession</name>
    <message>
        <source>“{name}” is forgotten.</source>
        <translation>已忘掉“{name}”。</translation>
    </message>
    <message>
        <source>Stopped after {done} steps; what was learnt is saved.</source>
        <translation>在 {done} 步后停止；学到的内容已保存。</translation>
    </message>
    <message>
        <source>Done. No picture was kept unseen, so nobody can tell whether it is better.</source>
        <translation>完成。没有留下未见过的照片，因此无法判断是否更好。</translation>
    </message>
    <message>
        <source>“{name}” is among your models, and chosen in Restore.</source>
        <translation>“{name}”已加入模型，并已在“修复”中选中。</translation>
    </message>
    <message>
        <source>“{name}” is among your models.</source>
        <translation>“{name}”已加入模型。</translation>
    </message>
</context>
<context>
    <name>TrainingTools</name>
    <message>
        <source>Reset…</source>
        <translation>重置…</translation>
    </message>
    <message>
        <source>Forget this run and begin anew; asks first</source>
        <translation>忘掉这次训练并重新开始；会先询问</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Judge now</source>
        <translation>立即评判</translation>
    </message>
    <message>
        <source>Train a new model</source>
        <translation>训练新模型</translation>
    </message>
    <message>
        <source>Stop; what was learnt is kept</source>
        <translation>停止；学到的内容会保留</translation>
    </message>
    <message>
        <source>Go on where it was stopped</source>
        <translation>从停止处继续</translation>
    </message>
    <message>
        <source>Put it among your models and choose it in Restore</source>
        <translation>加入模型，并在“修复”中选中</translation>
    </message>
    <message>
        <source>Rest; the computer is free meanwhile</source>
        <translation>休息；期间电脑空闲</translation>
    </message>
    <message>
        <source>Compare what was learnt so far with the starting model, on unseen pictures</source>
        <translation>用未见过的照片，将目前学到的与起始模型比较</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>重新训练</translation>
    </message>
</context>
<context>
    <name>TrainingWatch</name>
    <message>
        <source>{judged}; here spoilt another time</source>
        <translation>{judged}；此处为另一次劣化</translation>
    </message>
    <message>
        <source>Unseen: {start} → {tuned} dB ({gain})</source>
        <translation>未见过：{start} → {tuned} dB ({gain})</translation>
    </message>
</context>
<context>
    <name>TruthSection</name>
    <message>
        <source>True picture</source>
        <translation>真值照片</translation>
    </message>
    <message>
        <source>Compare with the true picture…</source>
        <translation>与真值照片比较…</translation>
    </message>
    <message>
        <source>The same picture as it should be, if you have it: how near do source and result come?</source>
        <translation>若有同一照片应有的样子：原图与结果离它有多近？</translation>
    </message>
    <message>
        <source>Compare with it no more</source>
        <translation>不再与其比较</translation>
    </message>
    <message>
        <source>What the difference shows</source>
        <translation>差异显示什么</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>The difference from before to after</source>
        <translation>从修复前到修复后的差异</translation>
    </message>
    <message>
        <source>Error before</source>
        <translation>修复前的误差</translation>
    </message>
    <message>
        <source>The difference from the true picture to before</source>
        <translation>从真值照片到修复前的差异</translation>
    </message>
    <message>
        <source>Error after</source>
        <translation>修复后的误差</translation>
    </message>
    <message>
        <source>The difference from the true picture to after</source>
        <translation>从真值照片到修复后的差异</translation>
    </message>
    <message>
        <source>PSNR over all pixels and the three channels. SSIM in Gaussian windows of 11 × 11 pixels, the mean of the channels. Higher is nearer.</source>
        <translation>PSNR 对全部像素与三个通道计算；SSIM 用 11 × 11 像素的高斯窗口，取各通道平均。数值越高越接近。</translation>
    </message>
    <message>
        <source>PSNR</source>
        <translation>PSNR</translation>
    </message>
    <message>
        <source>SSIM</source>
        <translation>SSIM</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>修复前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>修复后</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
</context>
<context>
    <name>UnseenList</name>
    <message>
        <source>as it learns</source>
        <translation>学习过程中</translation>
    </message>
</context>
<context>
    <name>VerdictMark</name>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>排除</translation>
    </message>
</context>
<context>
    <name>VerdictSection</name>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Add it anyway</source>
        <translation>仍然加入</translation>
    </message>
    <message>
        <source>Put it among your models; the starting model stays your choice</source>
        <translation>加入模型；仍选用起始模型</translation>
    </message>
    <message>
        <source>There was nothing to judge it on.</source>
        <translation>没有可用来评判的照片。</translation>
    </message>
    <message>
        <source>It is among your models.</source>
        <translation>已加入模型。</translation>
    </message>
    <message>
        <source>It stopped by itself: it no longer became better.</source>
        <translation>已自行停止：不再变好。</translation>
    </message>
    <message>
        <source>In brackets: what other pictures of this kind would have given, 19 times of 20.</source>
        <translation>括号内：同类的其他照片 20 次中有 19 次会落在此范围。</translation>
    </message>
    <message>
        <source>Not proven better: the starting model stays your choice.</source>
        <translation>未能证明更好：仍选用起始模型。</translation>
    </message>
</context>
<context>
    <name>VersionBar</name>
    <message>
        <source>Compared with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} 分 {seconds} 秒</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分</translation>
    </message>
    <message>
        <source>{size} MP</source>
        <translation>{size} MP</translation>
    </message>
    <message>
        <source>{speed} MP/s</source>
        <translation>{speed} MP/秒</translation>
    </message>
    <message>
        <source>{count} million parameters</source>
        <translation>{count} M 参数</translation>
    </message>
    <message>
        <source>{count} thousand parameters</source>
        <translation>{count} K 参数</translation>
    </message>
    <message>
        <source>{value} dB</source>
        <translation>{value} dB</translation>
    </message>
</context>
<context>
    <name>_Column</name>
    <message>
        <source>By kind of work</source>
        <translation>按计算种类</translation>
    </message>
    <message>
        <source>By part of the network, as it calls them</source>
        <translation>按网络的部分（内部名称）</translation>
    </message>
    <message>
        <source>In one piece</source>
        <translation>一次处理时</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>乘加运算</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Time here</source>
        <translation>本机用时</translation>
    </message>
    <message>
        <source>More than is free now; pictures of this size go in tiles.</source>
        <translation>超过目前的可用内存；这样大的照片会分成图块。</translation>
    </message>
    <message>
        <source>multiply-adds</source>
        <translation>乘加运算</translation>
    </message>
</context>
</TS>
