<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AdviceSection</name>
    <message>
        <source>Advice</source>
        <translation>おすすめ</translation>
    </message>
    <message>
        <source>Looking at the picture…</source>
        <translation>画像を調べています…</translation>
    </message>
</context>
<context>
    <name>AdviceWords</name>
    <message>
        <source>Looks clean. There is nothing to do.</source>
        <translation>きれいです。することはありません。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{found}.</source>
        <translation>{found}。</translation>
    </message>
    <message>
        <source>strongly compressed (JPEG quality about {quality})</source>
        <translation>強い圧縮（JPEG 画質 約 {quality}）</translation>
    </message>
    <message>
        <source>visibly compressed (JPEG quality about {quality})</source>
        <translation>目に見える圧縮（JPEG 画質 約 {quality}）</translation>
    </message>
    <message>
        <source>very noisy, about like ISO {iso}</source>
        <translation>ノイズが多い（ISO {iso} 相当）</translation>
    </message>
    <message>
        <source>noisy, about like ISO {iso}</source>
        <translation>ノイズあり（ISO {iso} 相当）</translation>
    </message>
    <message>
        <source>hazy</source>
        <translation>かすみあり</translation>
    </message>
    <message>
        <source>slightly hazy</source>
        <translation>ややかすみあり</translation>
    </message>
    <message>
        <source>small, {width} × {height} pixels</source>
        <translation>小さい（{width} × {height} 画素）</translation>
    </message>
    <message>
        <source>blurred, perhaps shaken</source>
        <translation>ぼけあり（手ぶれの可能性）</translation>
    </message>
    <message>
        <source>slightly soft, perhaps shaken</source>
        <translation>やや甘い（手ぶれの可能性）</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>ぼけあり</translation>
    </message>
    <message>
        <source>slightly soft</source>
        <translation>やや甘い</translation>
    </message>
    <message>
        <source>Enlarge {scale} times</source>
        <translation>{scale} 倍に拡大</translation>
    </message>
    <message>
        <source>Remove JPEG traces</source>
        <translation>JPEG の劣化を除去</translation>
    </message>
    <message>
        <source>Remove noise</source>
        <translation>ノイズを除去</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>シャープにする</translation>
    </message>
    <message>
        <source>Lift haze</source>
        <translation>かすみを取る</translation>
    </message>
    <message>
        <source>Chooses “{model}” at {strength} %. Nothing runs before you press Restore.</source>
        <translation>「{model}」を強さ {strength} % で選びます。「修復」を押すまで何も始まりません。</translation>
    </message>
    <message>
        <source>There is no model for this on this computer yet.</source>
        <translation>これに使えるモデルは、まだこのコンピューターにありません。</translation>
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
        <translation>モデルが何を見ているかを確かめます。画素の周りをどこまで見るか、どの画素からディテールを作ったか。</translation>
    </message>
    <message>
        <source>Adding a model</source>
        <translation>モデルを追加しています</translation>
    </message>
    <message>
        <source>Average over a folder of pictures</source>
        <translation>フォルダーの画像の平均</translation>
    </message>
    <message>
        <source>It is small on screen: Z shows it at 100 %, + larger.</source>
        <translation>表示が小さめです。Z で 100 %、+ で拡大します。</translation>
    </message>
</context>
<context>
    <name>Analysis</name>
    <message>
        <source>How far it looks</source>
        <translation>どこまで見るか</translation>
    </message>
    <message>
        <source>What it used</source>
        <translation>何を使ったか</translation>
    </message>
    <message>
        <source>How it scans</source>
        <translation>どう走査するか</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>どれだけ確かか</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>どれだけかかるか</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>出所</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>走査</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>確かさ</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>負荷</translation>
    </message>
    <message>
        <source>To restore one pixel, a model looks at the pixels around it. Click a pixel to see how far it looks, and how much each neighbour counts.</source>
        <translation>1 つの画素を修復するとき、モデルは周りの画素を見ます。画素をクリックすると、どこまで見ているか、周りの画素がどれだけ効いているかがわかります。</translation>
    </message>
    <message>
        <source>Detail in the result comes from somewhere in your picture. Drag a square over a detail to see which pixels it was made of: near ones only, or others like it further away.</source>
        <translation>結果のディテールは、画像のどこかから来ています。ディテールを四角で囲むと、どの画素から作られたかがわかります。近くだけか、離れた似た場所も使ったか。</translation>
    </message>
    <message>
        <source>The model reads the picture pixel by pixel along several paths, and forgets a little with each step. Watch the paths, and see what the chosen pixel still remembers when its turn comes.</source>
        <translation>モデルはいくつかの経路で画像を 1 画素ずつ読み、1 歩ごとに少しずつ忘れます。経路をたどり、選んだ画素の番が来たときに何を覚えているかを見てください。</translation>
    </message>
    <message>
        <source>Some pixels a model restores with certainty, others it has to guess. Bright places are guesses: look there first before you trust the result.</source>
        <translation>確信をもって修復できる画素もあれば、推測するしかない画素もあります。明るい所は推測です。結果を信頼する前に、まずそこを確認してください。</translation>
    </message>
    <message>
        <source>Every part of a model costs multiplications and memory, and both grow with the picture. The longest bars say where the time goes.</source>
        <translation>モデルのどの部分にも計算とメモリが必要で、どちらも画像とともに増えます。長い棒ほど時間のかかる所です。</translation>
    </message>
    <message>
        <source>Look from here</source>
        <translation>ここから見る</translation>
    </message>
    <message>
        <source>Ask what it used</source>
        <translation>何を使ったか調べる</translation>
    </message>
    <message>
        <source>Follow the scan</source>
        <translation>走査をたどる</translation>
    </message>
    <message>
        <source>Ask how sure it is</source>
        <translation>確かさを調べる</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数える</translation>
    </message>
    <message>
        <source>{models}, row {row}, column {column}</source>
        <translation>{models}、行 {row}、列 {column}</translation>
    </message>
    <message>
        <source>{text}, folder “{folder}”</source>
        <translation>{text}、フォルダー「{folder}」</translation>
    </message>
    <message>
        <source>This is the mean over {count} pictures of “{folder}”.</source>
        <translation>「{folder}」の画像 {count} 枚の平均です。</translation>
    </message>
    <message>
        <source>Left out, as too small or unreadable: {count}.</source>
        <translation>小さすぎるか読めないため除外: {count}。</translation>
    </message>
    <message>
        <source>Noise of {levels} levels was added first.</source>
        <translation>先に {levels} 段階のノイズを加えました。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>hardly seen</source>
        <translation>ほとんど見えない</translation>
    </message>
    <message>
        <source>clearly seen</source>
        <translation>はっきり見える</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>強い</translation>
    </message>
    <message>
        <source>very strong</source>
        <translation>とても強い</translation>
    </message>
    <message>
        <source>{share} of what this pixel looks at lies within {pixels} px of it.</source>
        <translation>この画素が見ているものの {share} は {pixels} px 以内にあります。</translation>
    </message>
    <message>
        <source>{share} of what this pixel looks at lies within {pixels} px of it, as far as this part of the picture shows; the rest is faint and wide.</source>
        <translation>この部分で見えるかぎり、この画素が見ているものの {share} は {pixels} px 以内にあります。残りは弱く広く散らばっています。</translation>
    </message>
    <message>
        <source>So near to the edge a pixel looks further inwards: to learn what tiles need, ask away from it.</source>
        <translation>端の近くでは、画素は内側をより遠くまで見ます。タイルに必要な幅を知るには、端から離れた所で調べてください。</translation>
    </message>
    <message>
        <source>Tiles that overlap by {overlap} px lose at most {risk} of it where they meet.</source>
        <translation>{overlap} px 重なるタイルでは、継ぎ目で失われるのは最大でも {risk} です。</translation>
    </message>
    <message>
        <source>This patch is flat, so no pixel made more of it than another. Choose a place with an edge or a texture.</source>
        <translation>このパッチは平坦なので、どの画素も他より多く寄与していません。輪郭や模様のある場所を選んでください。</translation>
    </message>
    <message>
        <source>95 % of the patch was made of {used} of {every} pixels. {spread} (diffusion index {index}).</source>
        <translation>パッチの 95 % は {every} 画素のうち {used} 画素から作られました。{spread}（拡散指数 {index}）。</translation>
    </message>
    <message>
        <source>The map explains the patch to within {error}.</source>
        <translation>マップはパッチを誤差 {error} で説明しています。</translation>
    </message>
    <message>
        <source>The map misses {error} of the patch; more steps bring it closer.</source>
        <translation>マップはパッチの {error} を説明できていません。ステップを増やすと近づきます。</translation>
    </message>
    <message>
        <source>Scan {number} of {scans} runs along {count} paths. When its turn comes, a pixel still knows {known} of its four neighbours, and holds about {held} pixels’ worth of what came before.</source>
        <translation>走査 {number}/{scans} は {count} 本の経路を通ります。番が来たとき、画素は隣の 4 画素のうち {known} をまだ覚えていて、それまでの約 {held} 画素分を保っています。</translation>
    </message>
    <message>
        <source>On the whole it may be off by {levels} of 255 levels in this part.</source>
        <translation>この部分では、全体として 255 段階中 {levels} 段階ほどずれている可能性があります。</translation>
    </message>
    <message>
        <source>The model says so itself.</source>
        <translation>モデル自身の見積もりです。</translation>
    </message>
    <message>
        <source>So far do its answers differ when the picture is turned and mirrored; errors that all eight share do not show.</source>
        <translation>画像を回転・反転させたときの答えの違いです。8 通りすべてに共通する誤りは現れません。</translation>
    </message>
    <message>
        <source>{weights}, {operations} billion multiply-adds for each megapixel.</source>
        <translation>{weights}、1 メガピクセルあたり積和演算 {operations} × 10⁹ 回。</translation>
    </message>
    <message>
        <source>In one piece, {side} × {side} pixels fit into the memory that is free now; larger pictures go in tiles.</source>
        <translation>今の空きメモリには {side} × {side} 画素が一度に収まります。それより大きな画像はタイルに分けます。</translation>
    </message>
    <message>
        <source>Measured here: {speed}.</source>
        <translation>このコンピューターでの実測: {speed}。</translation>
    </message>
    <message>
        <source>Its speed here is known once it has restored a picture.</source>
        <translation>一度修復すると、ここでの速さがわかります。</translation>
    </message>
    <message>
        <source>They lie close together</source>
        <translation>近くに集まっています</translation>
    </message>
    <message>
        <source>They are somewhat spread</source>
        <translation>やや散らばっています</translation>
    </message>
    <message>
        <source>They are spread widely</source>
        <translation>広く散らばっています</translation>
    </message>
</context>
<context>
    <name>AnalysisBar</name>
    <message>
        <source>Progress of the analysis</source>
        <translation>分析の進み具合</translation>
    </message>
    <message>
        <source>Preparing the model</source>
        <translation>モデルを準備しています</translation>
    </message>
</context>
<context>
    <name>AnalysisFiles</name>
    <message>
        <source>Sheet of maps with legends</source>
        <translation>マップと凡例のシート</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Numbers for NumPy</source>
        <translation>NumPy 用の数値</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>アニメーション</translation>
    </message>
</context>
<context>
    <name>AnalysisSession</name>
    <message>
        <source>Stopped. What was found before is still there.</source>
        <translation>停止しました。それまでの結果は残っています。</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>書き出しました: {name}</translation>
    </message>
    <message>
        <source>From the next restoration on, tiles of “{name}” overlap by {overlap} px.</source>
        <translation>次の修復から、「{name}」のタイルは {overlap} px 重なります。</translation>
    </message>
</context>
<context>
    <name>AnalysisTools</name>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Write the maps and the numbers to a file</source>
        <translation>マップと数値をファイルに書き出す</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピンを外す</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Keep this answer in the list at the left, or not</source>
        <translation>この結果を左の一覧に残すかどうか</translation>
    </message>
</context>
<context>
    <name>AnalysisView</name>
    <message>
        <source>Picture; arrow keys move the place that is asked about</source>
        <translation>画像。矢印キーで調べる位置を動かします</translation>
    </message>
</context>
<context>
    <name>AnswerSection</name>
    <message>
        <source>Answer</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Let its tiles overlap by {overlap} px</source>
        <translation>タイルを {overlap} px 重ねる</translation>
    </message>
    <message>
        <source>It takes longer, and hardly changes a picture; it is remembered for this model</source>
        <translation>時間がかかるわりに画像はほとんど変わりません。このモデルについて記憶されます</translation>
    </message>
    <message>
        <source>From the next restoration on; it is remembered for this model on this computer</source>
        <translation>次の修復から有効。このモデルについてこのコンピューターに記憶されます</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>正方形</translation>
    </message>
    <message>
        <source>Of the part</source>
        <translation>部分に対して</translation>
    </message>
    <message>
        <source>more than the part</source>
        <translation>部分より大きい</translation>
    </message>
</context>
<context>
    <name>AspectBar</name>
    <message>
        <source>What is asked</source>
        <translation>調べること</translation>
    </message>
</context>
<context>
    <name>AveragingRows</name>
    <message>
        <source>Pictures that are looked at</source>
        <translation>調べる画像</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>この画像</translation>
    </message>
    <message>
        <source>The place in this picture alone</source>
        <translation>この画像の位置だけ</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>フォルダー…</translation>
    </message>
    <message>
        <source>The mean over the pictures of a folder, at the same place of each</source>
        <translation>フォルダーの画像の平均（それぞれ同じ位置）</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Choose another folder of pictures</source>
        <translation>画像の別のフォルダーを選ぶ</translation>
    </message>
    <message>
        <source>At most so many pictures of the folder</source>
        <translation>フォルダーから使う画像の上限</translation>
    </message>
    <message>
        <source>The first of them by name; those smaller than the part are left out</source>
        <translation>名前順に先頭から。範囲より小さい画像は除きます</translation>
    </message>
    <message>
        <source>Noise that is added first</source>
        <translation>先に加えるノイズ</translation>
    </message>
    <message>
        <source>In levels of an 8-bit file (σ): 5 is hardly seen, 25 looks like a phone at night, 50 is extreme</source>
        <translation>8 ビットファイルの段階（σ）: 5 はほとんど見えず、25 は夜のスマートフォン並み、50 は極端です</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Added noise</source>
        <translation>加えるノイズ</translation>
    </message>
</context>
<context>
    <name>BalanceSection</name>
    <message>
        <source>Brightness and colour</source>
        <translation>明るさと色</translation>
    </message>
    <message>
        <source>How much of each change counts</source>
        <translation>それぞれの変化をどれだけ効かせるか</translation>
    </message>
    <message>
        <source>All of both</source>
        <translation>両方すべて</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>明るさ</translation>
    </message>
    <message>
        <source>How much of what the restoration did to brightness counts (luma).</source>
        <translation>修復による明るさの変化をどれだけ効かせるか（輝度）。</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>How much of what it did to colour counts, colour noise above all (chroma).</source>
        <translation>修復による色の変化をどれだけ効かせるか。特にカラーノイズ（色差）。</translation>
    </message>
</context>
<context>
    <name>BlinkControl</name>
    <message>
        <source>Seconds for each version</source>
        <translation>各版の表示秒数</translation>
    </message>
    <message>
        <source>How long each version stays</source>
        <translation>各版を表示する長さ</translation>
    </message>
    <message>
        <source>Little motion is asked for: each press of B shows the other version.</source>
        <translation>動きを減らす設定です。B を押すたびに別の版に切り替わります。</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>間隔</translation>
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
        <translation>ディスクがいっぱいか、書き込めません</translation>
    </message>
    <message>
        <source>The pasted picture cannot be kept in {folder}: {reason}.</source>
        <translation>貼り付けた画像を {folder} に保管できません: {reason}。</translation>
    </message>
    <message>
        <source>Make room on the disk, or save the picture in the program it came from and open that file.</source>
        <translation>ディスクの空きを増やすか、元のプログラムで画像を保存してそのファイルを開いてください。</translation>
    </message>
</context>
<context>
    <name>ClipboardVerbs</name>
    <message>
        <source>There is no picture to copy.</source>
        <translation>コピーする画像がありません。</translation>
    </message>
    <message>
        <source>Keeping the picture</source>
        <translation>画像を保管しています</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>クリップボードに画像がありません。</translation>
    </message>
    <message>
        <source>Copied, {width} × {height}.</source>
        <translation>コピーしました（{width} × {height}）。</translation>
    </message>
</context>
<context>
    <name>ComparedPictures</name>
    <message>
        <source>Before</source>
        <translation>修復前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>修復後</translation>
    </message>
    <message>
        <source>There is nothing to compare with yet.</source>
        <translation>まだ比較するものがありません。</translation>
    </message>
    <message>
        <source>One of the two is larger, so there is no difference pixel by pixel.</source>
        <translation>片方が大きいため、画素ごとの差分はありません。</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source> Weights tell nothing of {name}: {value}, the published default, is assumed.</source>
        <translation> {name} は重みからはわかりません。公開時の既定値 {value} とみなします。</translation>
    </message>
    <message>
        <source> and more</source>
        <translation> ほか</translation>
    </message>
    <message>
        <source> and turned by {motion_degrees}°</source>
        <translation>、{motion_degrees}° 回転して</translation>
    </message>
    <message>
        <source> and {said} more</source>
        <translation> ほか {said} 件</translation>
    </message>
    <message>
        <source>({width} × {height} and {after_width} × {after_height} pixels)</source>
        <translation>（{width} × {height} と {after_width} × {after_height} 画素）</translation>
    </message>
    <message>
        <source>, or remove the other with “silvermend models remove {model_name}”</source>
        <translation>。または「silvermend models remove {model_name}」でもう一方を削除します</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 ビット</translation>
    </message>
    <message>
        <source>16-bit float</source>
        <translation>16 ビット浮動小数点</translation>
    </message>
    <message>
        <source>32-bit float</source>
        <translation>32 ビット浮動小数点</translation>
    </message>
    <message>
        <source>64-bit float</source>
        <translation>64 ビット浮動小数点</translation>
    </message>
    <message>
        <source>8 bit</source>
        <translation>8 ビット</translation>
    </message>
    <message>
        <source>90 to 98 suits photographs.</source>
        <translation>写真には 90 ～ 98 が適しています。</translation>
    </message>
    <message>
        <source>; its weights lie under “{checkpoint_place}”</source>
        <translation>。重みは「{checkpoint_place}」の下にあります</translation>
    </message>
    <message>
        <source>; the last sound state is kept</source>
        <translation>（最後の正常な状態は残っています）</translation>
    </message>
    <message>
        <source>A batch of {smallest} cannot be shared by {processes} processes.</source>
        <translation>{smallest} のバッチは {processes} 個のプロセスで分けられません。</translation>
    </message>
    <message>
        <source>A mask is too small or too large.</source>
        <translation>マスクが小さすぎるか大きすぎます。</translation>
    </message>
    <message>
        <source>A mask is turned by an angle that cannot be.</source>
        <translation>マスクの回転角度が正しくありません。</translation>
    </message>
    <message>
        <source>A mask lies too far outside the picture.</source>
        <translation>マスクが画像から離れすぎています。</translation>
    </message>
    <message>
        <source>A model&apos;s name has 1 to {longest_title} letters, this one has {wanted}.</source>
        <translation>モデルの名前は 1 ～ {longest_title} 文字です（今は {wanted} 文字）。</translation>
    </message>
    <message>
        <source>A network enlarges by one scale only: keep the pairs of one.</source>
        <translation>ネットワークの拡大率は 1 つだけです。同じ倍率のペアだけを残してください。</translation>
    </message>
    <message>
        <source>A newer Silvermend may know it.</source>
        <translation>新しい Silvermend なら対応しているかもしれません。</translation>
    </message>
    <message>
        <source>A patch of {side} × {side} pixels at row {top}, column {left} does not lie within the result, which has {width} × {height} pixels.</source>
        <translation>行 {top}、列 {left} の {side} × {side} 画素のパッチは、{width} × {height} 画素の結果に収まりません。</translation>
    </message>
    <message>
        <source>A path needs at least one step, and one from blurred a sigma above 0.</source>
        <translation>経路には少なくとも 1 ステップが必要で、ぼかしから始める場合は 0 より大きいシグマが必要です。</translation>
    </message>
    <message>
        <source>A precision of “{precision}” is not possible.</source>
        <translation>精度「{precision}」はありません。</translation>
    </message>
    <message>
        <source>A run named “{recipe_name}” is going on in “{recipe_output}”.</source>
        <translation>「{recipe_name}」という学習が「{recipe_output}」で進行中です。</translation>
    </message>
    <message>
        <source>A scan of {positions} positions is no smaller copy of {width} × {height} pixels.</source>
        <translation>{positions} 箇所の走査は、{width} × {height} 画素の縮小版ではありません。</translation>
    </message>
    <message>
        <source>A second, longer XMP packet is not kept.</source>
        <translation>2 つ目の長い XMP パケットは引き継がれません。</translation>
    </message>
    <message>
        <source>A tile of {tile} pixels shows a network too little.</source>
        <translation>{tile} 画素のタイルでは、ネットワークに見えるものが少なすぎます。</translation>
    </message>
    <message>
        <source>Add it as a checkpoint.</source>
        <translation>チェックポイントとして追加してください。</translation>
    </message>
    <message>
        <source>Add pairs of another scene, or set held_out = 0 and judge with your own eyes.</source>
        <translation>別の場面のペアを加えるか、held_out = 0 にして自分の目で判断してください。</translation>
    </message>
    <message>
        <source>Add pairs, or lower held_out.</source>
        <translation>ペアを加えるか、held_out を下げてください。</translation>
    </message>
    <message>
        <source>Add pictures, or lower held_out.</source>
        <translation>画像を加えるか、held_out を下げてください。</translation>
    </message>
    <message>
        <source>Adding {path_name}</source>
        <translation>{path_name} を追加しています</translation>
    </message>
    <message>
        <source>Adobe RGB (1998)</source>
        <translation>Adobe RGB (1998)</translation>
    </message>
    <message>
        <source>Aligning {found_pair_name}.</source>
        <translation>{found_pair_name} の位置を合わせています。</translation>
    </message>
    <message>
        <source>Aligning {one_pair_name}.</source>
        <translation>{one_pair_name} の位置を合わせています。</translation>
    </message>
    <message>
        <source>Aligning {row_name}.</source>
        <translation>{row_name} の位置を合わせています。</translation>
    </message>
    <message>
        <source>All pairs show one scene, so none can be kept unseen to prove that the model became better.</source>
        <translation>すべてのペアが同じ場面のため、モデルが良くなったことを確かめるペアを取っておけません。</translation>
    </message>
    <message>
        <source>All usable pairs show one scene</source>
        <translation>使えるペアはすべて同じ場面です</translation>
    </message>
    <message>
        <source>And {rest} more like these.</source>
        <translation>同様のものがほかに {rest} 件あります。</translation>
    </message>
    <message>
        <source>Another GPU; choose it by its name.</source>
        <translation>もう 1 つの GPU。名前で選べます。</translation>
    </message>
    <message>
        <source>Ask its author for a safetensors file.</source>
        <translation>作者に safetensors ファイルを頼んでください。</translation>
    </message>
    <message>
        <source>Ask its author for the weights, best as safetensors.</source>
        <translation>作者に重みを頼んでください。safetensors が最適です。</translation>
    </message>
    <message>
        <source>Ask its owner for the right to, or copy it elsewhere.</source>
        <translation>所有者に読み取りの許可を求めるか、別の場所にコピーしてください。</translation>
    </message>
    <message>
        <source>Asking the network</source>
        <translation>ネットワークに尋ねています</translation>
    </message>
    <message>
        <source>Better on {count} of {total} unseen pictures, {gain}.</source>
        <translation>未使用の画像 {total} 枚中 {count} 枚で改善、{gain}。</translation>
    </message>
    <message>
        <source>Both pictures are the same, pixel by pixel; there is nothing to learn.</source>
        <translation>2 枚の画像は全画素が同じです。学べるものがありません。</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>メモリを確保できません</translation>
    </message>
    <message>
        <source>Change them in the recipe.</source>
        <translation>レシピで変えてください。</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>名前を確認してください。</translation>
    </message>
    <message>
        <source>Check its rights and the space on the disk.</source>
        <translation>アクセス権とディスクの空きを確認してください。</translation>
    </message>
    <message>
        <source>Check the disk or the connection.</source>
        <translation>ディスクか接続を確認してください。</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>名前とフォルダーを確認してください。</translation>
    </message>
    <message>
        <source>Check your rights to it and the space on the disk.</source>
        <translation>アクセス権とディスクの空きを確認してください。</translation>
    </message>
    <message>
        <source>Check your rights to it.</source>
        <translation>アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Checking {pair_name}.</source>
        <translation>{pair_name} を確認しています。</translation>
    </message>
    <message>
        <source>Choose 0 or more.</source>
        <translation>0 以上を選んでください。</translation>
    </message>
    <message>
        <source>Choose 0 to 100 %.</source>
        <translation>0 ～ 100 % を選んでください。</translation>
    </message>
    <message>
        <source>Choose 64 or more.</source>
        <translation>64 以上を選んでください。</translation>
    </message>
    <message>
        <source>Choose a .safetensors, .pth, .pt or .ckpt file.</source>
        <translation>.safetensors、.pth、.pt、.ckpt のいずれかのファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose a JPEG, PNG, TIFF, WebP, JPEG XL, HEIC, AVIF or camera RAW file.</source>
        <translation>JPEG、PNG、TIFF、WebP、JPEG XL、HEIC、AVIF、またはカメラの RAW ファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose a checkpoint of a restoration network.</source>
        <translation>修復ネットワークのチェックポイントを選んでください。</translation>
    </message>
    <message>
        <source>Choose a folder that holds some.</source>
        <translation>画像の入ったフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose a model for colour or gray pictures.</source>
        <translation>カラーまたはグレー画像用のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Choose a name that ends in {list}.</source>
        <translation>{list} で終わる名前を選んでください。</translation>
    </message>
    <message>
        <source>Choose a network for colour pictures.</source>
        <translation>カラー画像用のネットワークを選んでください。</translation>
    </message>
    <message>
        <source>Choose a network that does.</source>
        <translation>走査するネットワークを選んでください。</translation>
    </message>
    <message>
        <source>Choose a network that restores.</source>
        <translation>修復するネットワークを選んでください。</translation>
    </message>
    <message>
        <source>Choose a network, pictures, or a degradation of the same scale.</source>
        <translation>倍率が同じネットワーク、画像、劣化を選んでください。</translation>
    </message>
    <message>
        <source>Choose a new folder; nothing is overwritten.</source>
        <translation>新しいフォルダーを選んでください。何も上書きされません。</translation>
    </message>
    <message>
        <source>Choose a restoring network&apos;s file.</source>
        <translation>修復ネットワークのファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>短い名前を選んでください。</translation>
    </message>
    <message>
        <source>Choose a size that the network can halve, a multiple of 64.</source>
        <translation>ネットワークが半分にできる大きさ（64 の倍数）を選んでください。</translation>
    </message>
    <message>
        <source>Choose a smaller part.</source>
        <translation>小さい範囲を選んでください。</translation>
    </message>
    <message>
        <source>Choose a smaller tile.</source>
        <translation>小さいタイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose another folder in the recipe.</source>
        <translation>レシピで別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose another folder or disk.</source>
        <translation>別のフォルダーかディスクを選んでください。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose another list or other folders.</source>
        <translation>別の一覧か別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose another model, or the processor as device.</source>
        <translation>別のモデルを選ぶか、処理に CPU を選んでください。</translation>
    </message>
    <message>
        <source>Choose another name, or allow it to be replaced.</source>
        <translation>別の名前を選ぶか、置き換えを許可してください。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Choose another output folder.</source>
        <translation>別の出力フォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose another place, or a smaller patch.</source>
        <translation>別の位置か、小さいパッチを選んでください。</translation>
    </message>
    <message>
        <source>Choose another size.</source>
        <translation>別の大きさを選んでください。</translation>
    </message>
    <message>
        <source>Choose auto or one of: {names}.</source>
        <translation>auto か次のいずれかを選んでください: {names}。</translation>
    </message>
    <message>
        <source>Choose auto, float32 or bfloat16.</source>
        <translation>auto、float32、bfloat16 から選んでください。</translation>
    </message>
    <message>
        <source>Choose auto, {list}.</source>
        <translation>auto、{list} から選んでください。</translation>
    </message>
    <message>
        <source>Choose one from 1 to {scans}.</source>
        <translation>1 ～ {scans} から選んでください。</translation>
    </message>
    <message>
        <source>Choose other pictures, or a smaller part of them.</source>
        <translation>別の画像か、小さい範囲を選んでください。</translation>
    </message>
    <message>
        <source>Choose other pictures, or lower the size of the recipe&apos;s stages.</source>
        <translation>別の画像を選ぶか、レシピの段階のサイズを下げてください。</translation>
    </message>
    <message>
        <source>Choose other pictures; “silvermend pairs” says what is wrong with each.</source>
        <translation>別の画像を選んでください。それぞれの問題は「silvermend pairs」でわかります。</translation>
    </message>
    <message>
        <source>Choose the pictures inside it.</source>
        <translation>中の画像を選んでください。</translation>
    </message>
    <message>
        <source>Close other programs and save again.</source>
        <translation>ほかのプログラムを閉じて、もう一度保存してください。</translation>
    </message>
    <message>
        <source>Close other programs, or ask its author for a safetensors file.</source>
        <translation>ほかのプログラムを閉じるか、作者に safetensors ファイルを頼んでください。</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation>ほかのプログラムを閉じるか、小さいモデルを選んでください。</translation>
    </message>
    <message>
        <source>Close other programs, or crop the picture first.</source>
        <translation>ほかのプログラムを閉じるか、先に画像を切り抜いてください。</translation>
    </message>
    <message>
        <source>Close other programs, or restore a part of the picture.</source>
        <translation>ほかのプログラムを閉じるか、画像の一部だけを修復してください。</translation>
    </message>
    <message>
        <source>Compare pictures of equal size.</source>
        <translation>同じ大きさの画像を比べてください。</translation>
    </message>
    <message>
        <source>Comparing {path_name} with the models that are there</source>
        <translation>{path_name} を既存のモデルと比べています</translation>
    </message>
    <message>
        <source>Continue from it</source>
        <translation>そこから続ける</translation>
    </message>
    <message>
        <source>Continue from it with a lower rate, or clip the gradient more.</source>
        <translation>学習率を下げてそこから続けるか、勾配をより強く制限してください。</translation>
    </message>
    <message>
        <source>Copy it again from where it came from.</source>
        <translation>元の場所からもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Correct its name in the recipe, under [data] folders.</source>
        <translation>レシピの [data] folders にある名前を直してください。</translation>
    </message>
    <message>
        <source>Correct its name in the recipe, under [data] without.</source>
        <translation>レシピの [data] without にある名前を直してください。</translation>
    </message>
    <message>
        <source>Cost grows in a straight line with the pixels: count a smaller picture, or ask for growing sizes.</source>
        <translation>負荷は画素数に比例して増えます。小さい画像で数えるか、大きさを変えて調べてください。</translation>
    </message>
    <message>
        <source>Counting {side} × {side} pixels.</source>
        <translation>{side} × {side} 画素を数えています。</translation>
    </message>
    <message>
        <source>Delete the file itself if you want it gone.</source>
        <translation>不要なら、ファイルそのものを削除してください。</translation>
    </message>
    <message>
        <source>Develop it to a 16-bit TIFF in your camera&apos;s own program first.</source>
        <translation>先にカメラの純正ソフトで 16 ビット TIFF に現像してください。</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>装置が使用中です</translation>
    </message>
    <message>
        <source>Did you mean {list}?</source>
        <translation>{list} のことですか？</translation>
    </message>
    <message>
        <source>Did you mean {value}?</source>
        <translation>{value} のことですか？</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>ディスクの割り当てを超えました</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation>もう一度ダウンロードするかコピーしてください。</translation>
    </message>
    <message>
        <source>Download or copy the file again.</source>
        <translation>ファイルをもう一度ダウンロードするかコピーしてください。</translation>
    </message>
    <message>
        <source>Even aligned, parts of the pictures lie {seen_residual} pixels apart: something moved between them, or they were taken from different places.</source>
        <translation>位置を合わせても、画像の一部が {seen_residual} 画素ずれています。間に何かが動いたか、別の場所から撮られています。</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>ファイル名が長すぎます</translation>
    </message>
    <message>
        <source>Finding the best tile size for this computer (once) …</source>
        <translation>このコンピューターに最適なタイルの大きさを調べています（初回のみ）…</translation>
    </message>
    <message>
        <source>Following path {done} of {heads}</source>
        <translation>経路 {done}/{heads} をたどっています</translation>
    </message>
    <message>
        <source>Free some space or choose another output folder, then continue from the last saved state.</source>
        <translation>空きを増やすか別の出力フォルダーを選び、最後に保存した状態から続けてください。</translation>
    </message>
    <message>
        <source>Free some space or choose another place; the state of the run is kept.</source>
        <translation>空きを増やすか別の場所を選んでください。学習の状態は残っています。</translation>
    </message>
    <message>
        <source>Free some space, choose another output folder, or lower keep_best.</source>
        <translation>空きを増やすか、別の出力フォルダーを選ぶか、keep_best を下げてください。</translation>
    </message>
    <message>
        <source>Free some space, or choose another disk.</source>
        <translation>空きを増やすか、別のディスクを選んでください。</translation>
    </message>
    <message>
        <source>Get the original again, or save a copy from the program that made it.</source>
        <translation>元のファイルを入手し直すか、作成したプログラムでコピーを保存してください。</translation>
    </message>
    <message>
        <source>Give the picture a name of its own.</source>
        <translation>画像に固有の名前を付けてください。</translation>
    </message>
    <message>
        <source>Give the run another name or output folder.</source>
        <translation>学習に別の名前か出力フォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Give the two pictures of a pair the same name, or drop two lists that name them line by line.</source>
        <translation>ペアの 2 枚に同じ名前を付けるか、1 行ずつ対応する 2 つの一覧をドロップしてください。</translation>
    </message>
    <message>
        <source>Give the two pictures of a pair the same name, or name them line by line in two lists.</source>
        <translation>ペアの 2 枚に同じ名前を付けるか、2 つの一覧で 1 行ずつ対応させてください。</translation>
    </message>
    <message>
        <source>Gray, linear</source>
        <translation>グレー、リニア</translation>
    </message>
    <message>
        <source>Hilbert&apos;s curve</source>
        <translation>ヒルベルト曲線</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>入出力エラー</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>It shows almost the same as {twin_pair_name}; one of the two is enough.</source>
        <translation>{twin_pair_name} とほぼ同じ内容です。どちらか 1 つで十分です。</translation>
    </message>
    <message>
        <source>Its HDR brightness ({curve}) cannot be kept: the same numbers are read and saved as sRGB.</source>
        <translation>HDR の明るさ（{curve}）は保てません。同じ数値を sRGB として読み込み、保存します。</translation>
    </message>
    <message>
        <source>Its colour profile does not belong to such a picture and is not kept.</source>
        <translation>カラープロファイルがこの種の画像のものではないため、引き継がれません。</translation>
    </message>
    <message>
        <source>Its linear light was encoded with sRGB&apos;s curve.</source>
        <translation>リニアの光を sRGB のカーブで符号化しました。</translation>
    </message>
    <message>
        <source>Its presets are {list}.</source>
        <translation>プリセットは {list} です。</translation>
    </message>
    <message>
        <source>Its samples of {plan_bits} bits were read as 8 bits.</source>
        <translation>{plan_bits} ビットの値を 8 ビットとして読み込みました。</translation>
    </message>
    <message>
        <source>Its samples of {plan_finer} were read as 32-bit floats.</source>
        <translation>{plan_finer} の値を 32 ビット浮動小数点として読み込みました。</translation>
    </message>
    <message>
        <source>Its weights may be damaged: choose another model.</source>
        <translation>重みが壊れている可能性があります。別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>JPEG XL</source>
        <translation>JPEG XL</translation>
    </message>
    <message>
        <source>JPEG XL cannot hold these floats, some of which are below 0.</source>
        <translation>一部が 0 未満のこの浮動小数点値は、JPEG XL では保存できません。</translation>
    </message>
    <message>
        <source>Judging {name}.</source>
        <translation>{name} を判定しています。</translation>
    </message>
    <message>
        <source>Keep only the pictures of one burst under one name.</source>
        <translation>1 つの名前には 1 つの連写の画像だけを残してください。</translation>
    </message>
    <message>
        <source>Leave architecture and config out of [network]: they are the model&apos;s.</source>
        <translation>[network] から architecture と config を外してください。モデルのものが使われます。</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>外してください。</translation>
    </message>
    <message>
        <source>Leave some out, or cut the pictures to parts of them.</source>
        <translation>いくつか外すか、画像を部分に切り分けてください。</translation>
    </message>
    <message>
        <source>Let it end in {ending}.</source>
        <translation>末尾を {ending} にしてください。</translation>
    </message>
    <message>
        <source>Let one of them start from another model.</source>
        <translation>どちらか一方を別のモデルから始めてください。</translation>
    </message>
    <message>
        <source>Look at parts of equal size.</source>
        <translation>同じ大きさの部分を見てください。</translation>
    </message>
    <message>
        <source>Look {number} of {eight}</source>
        <translation>{eight} 回中 {number} 回目</translation>
    </message>
    <message>
        <source>Looking at picture {number} of {pictures}</source>
        <translation>画像 {number}/{pictures} を見ています</translation>
    </message>
    <message>
        <source>Looking at the whole picture …</source>
        <translation>写真全体を見ています…</translation>
    </message>
    <message>
        <source>Looking at {path_name}.</source>
        <translation>{path_name} を見ています。</translation>
    </message>
    <message>
        <source>Lower the size of the stages, or leave small pictures out.</source>
        <translation>段階のサイズを下げるか、小さい画像を外してください。</translation>
    </message>
    <message>
        <source>Make it, or choose another one.</source>
        <translation>作成するか、別のものを選んでください。</translation>
    </message>
    <message>
        <source>Make the stages&apos; patches smaller, or set checkpointing = true.</source>
        <translation>段階のパッチを小さくするか、checkpointing = true にしてください。</translation>
    </message>
    <message>
        <source>Memory is short: starting again with tiles of {side} pixels.</source>
        <translation>メモリが足りないため、{side} 画素のタイルでやり直しています。</translation>
    </message>
    <message>
        <source>Models of your own can be removed.</source>
        <translation>自分のモデルは削除できます。</translation>
    </message>
    <message>
        <source>Most after pictures are noisier than their before pictures; were the two swapped?</source>
        <translation>多くの組で修復後の画像のほうがノイズが多くなっています。前後が逆ではありませんか？</translation>
    </message>
    <message>
        <source>Name a row and a column, or {list}.</source>
        <translation>行と列、または {list} を指定してください。</translation>
    </message>
    <message>
        <source>Name at least one.</source>
        <translation>少なくとも 1 つ指定してください。</translation>
    </message>
    <message>
        <source>Name the folder of clean pictures too.</source>
        <translation>正解画像のフォルダーも指定してください。</translation>
    </message>
    <message>
        <source>Name two folders, or put the pictures of each burst into a folder of their own.</source>
        <translation>フォルダーを 2 つ指定するか、連写ごとに画像を別のフォルダーに入れてください。</translation>
    </message>
    <message>
        <source>Networks go by the names of “silvermend networks”.</source>
        <translation>ネットワークの名前は「silvermend networks」にあります。</translation>
    </message>
    <message>
        <source>No clear difference: better on {count} of {total} unseen pictures, {gain}.</source>
        <translation>はっきりした差はありません。未使用の画像 {total} 枚中 {count} 枚で改善、{gain}。</translation>
    </message>
    <message>
        <source>No picture has a counterpart.</source>
        <translation>対になる画像がありません。</translation>
    </message>
    <message>
        <source>No picture here is {side} × {side} pixels large.</source>
        <translation>{side} × {side} 画素の大きさの画像がありません。</translation>
    </message>
    <message>
        <source>No picture in {value} has a counterpart.</source>
        <translation>{value} の画像には対になるものがありません。</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>ディスクに空きがありません</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>ファイルかフォルダーがありません</translation>
    </message>
    <message>
        <source>No supported GPU was found.</source>
        <translation>対応する GPU が見つかりませんでした。</translation>
    </message>
    <message>
        <source>Noise of {sigma} levels is no noise.</source>
        <translation>{sigma} 段階のノイズはノイズとは言えません。</translation>
    </message>
    <message>
        <source>None of the pairs can be learnt from. {list}</source>
        <translation>学習に使えるペアがありません。{list}</translation>
    </message>
    <message>
        <source>None of the pictures can be learnt from. {list}</source>
        <translation>学習に使える画像がありません。{list}</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>フォルダーではありません</translation>
    </message>
    <message>
        <source>Not even one patch of {size} pixels fits into memory.</source>
        <translation>{size} 画素のパッチ 1 つもメモリに収まりません。</translation>
    </message>
    <message>
        <source>One picture is upright and the other lies on its side {sizes}; turn one of them.</source>
        <translation>片方が縦で、もう片方が横です{sizes}。どちらかを回してください。</translation>
    </message>
    <message>
        <source>One unseen picture changed by {mean_gain} dB, which is too few to tell.</source>
        <translation>未使用の画像 1 枚が {mean_gain} dB 変わりましたが、判断するには少なすぎます。</translation>
    </message>
    <message>
        <source>Open it in the program that made it, mend them there, and save it again.</source>
        <translation>作成したプログラムで開き、そこで直してから保存し直してください。</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>許可されていません</translation>
    </message>
    <message>
        <source>Own primaries, {curve}</source>
        <translation>独自の原色、{curve}</translation>
    </message>
    <message>
        <source>Parts lie {found_residual} pixels apart even when aligned: leaves, water or lenses do that.</source>
        <translation>位置を合わせても一部が {found_residual} 画素ずれています。木の葉、水面、レンズではよく起こります。</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>アクセス権がありません</translation>
    </message>
    <message>
        <source>ProPhoto RGB</source>
        <translation>ProPhoto RGB</translation>
    </message>
    <message>
        <source>Put it back, or choose another model.</source>
        <translation>元に戻すか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Put the same pictures and the same held_out back, or start anew under another name.</source>
        <translation>同じ画像と同じ held_out に戻すか、別の名前で最初から始めてください。</translation>
    </message>
    <message>
        <source>Quality goes from 1 to 100, not {quality}.</source>
        <translation>画質は 1 ～ 100 です（指定は {quality}）。</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>読み取り専用です</translation>
    </message>
    <message>
        <source>Reading {path_name}</source>
        <translation>{path_name} を読み込んでいます</translation>
    </message>
    <message>
        <source>Reading {path_name}.</source>
        <translation>{path_name} を読み込んでいます。</translation>
    </message>
    <message>
        <source>Rec. 2020 with sRGB&apos;s curve</source>
        <translation>sRGB カーブの Rec. 2020</translation>
    </message>
    <message>
        <source>Rename the file and add it again</source>
        <translation>ファイル名を変えてもう一度追加してください</translation>
    </message>
    <message>
        <source>Rename the file or the folder.</source>
        <translation>ファイルかフォルダーの名前を変えてください。</translation>
    </message>
    <message>
        <source>Restoring {number} of {count}</source>
        <translation>タイル {number}/{count} を修復しています</translation>
    </message>
    <message>
        <source>Resume with the recipe that it was saved with, or start anew under another name.</source>
        <translation>保存したときのレシピで続けるか、別の名前で最初から始めてください。</translation>
    </message>
    <message>
        <source>Row {value}, column {value_2} lies outside the picture, which has {width} × {height} pixels.</source>
        <translation>行 {value}、列 {value_2} は {width} × {height} 画素の画像の外です。</translation>
    </message>
    <message>
        <source>Rows go from 0 to {height}, columns from 0 to {width}.</source>
        <translation>行は 0 ～ {height}、列は 0 ～ {width} です。</translation>
    </message>
    <message>
        <source>Running the network</source>
        <translation>ネットワークを実行しています</translation>
    </message>
    <message>
        <source>Save it as TIFF or PNG.</source>
        <translation>TIFF か PNG で保存してください。</translation>
    </message>
    <message>
        <source>Save it as TIFF.</source>
        <translation>TIFF で保存してください。</translation>
    </message>
    <message>
        <source>Save it as a 16-bit TIFF with LZW or without compression from the program that made it.</source>
        <translation>作成したプログラムで、LZW か無圧縮の 16 ビット TIFF として保存してください。</translation>
    </message>
    <message>
        <source>Save it with 32-bit samples from the program that made it.</source>
        <translation>作成したプログラムで、32 ビットで保存してください。</translation>
    </message>
    <message>
        <source>Save it with LZW or without compression from the program that made it.</source>
        <translation>作成したプログラムで、LZW か無圧縮で保存してください。</translation>
    </message>
    <message>
        <source>Save the picture to a file first.</source>
        <translation>先に画像をファイルに保存してください。</translation>
    </message>
    <message>
        <source>Sizes, tile and scale start at 1 and the overlap at 0.</source>
        <translation>サイズ、タイル、倍率は 1 以上、重なりは 0 以上です。</translation>
    </message>
    <message>
        <source>Slower than the GPU, and always there.</source>
        <translation>GPU より遅いですが、必ず使えます。</translation>
    </message>
    <message>
        <source>Some after pictures are {value} times as large as their before pictures, others {value_2} times.</source>
        <translation>修復前に対して {value} 倍の大きさの画像と {value_2} 倍の画像が混ざっています。</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>もう一度始める</translation>
    </message>
    <message>
        <source>Start again with a lower rate, or clip the gradient more.</source>
        <translation>学習率を下げてもう一度始めるか、勾配をより強く制限してください。</translation>
    </message>
    <message>
        <source>Start fewer, or enlarge the batches of the recipe&apos;s stages.</source>
        <translation>数を減らすか、レシピの段階のバッチを大きくしてください。</translation>
    </message>
    <message>
        <source>Start from a model for colour pictures.</source>
        <translation>カラー画像用のモデルから始めてください。</translation>
    </message>
    <message>
        <source>Start the run without resuming.</source>
        <translation>再開せずに学習を始めてください。</translation>
    </message>
    <message>
        <source>Step {step} of {question_steps}</source>
        <translation>ステップ {step}/{question_steps}</translation>
    </message>
    <message>
        <source>Take it away, or put the depth of that picture there.</source>
        <translation>取り除くか、その写真の奥行きを置いてください。</translation>
    </message>
    <message>
        <source>The EXIF block is damaged and is not kept.</source>
        <translation>EXIF が壊れているため、引き継がれません。</translation>
    </message>
    <message>
        <source>The GPU has too little memory.</source>
        <translation>GPU のメモリが足りません。</translation>
    </message>
    <message>
        <source>The after picture is shifted by {motion_shift} pixels{turn}; aligning mends that.</source>
        <translation>修復後の画像が {motion_shift} 画素ずれています{turn}。位置合わせで直ります。</translation>
    </message>
    <message>
        <source>The after picture is the noisier one; were the two folders swapped?</source>
        <translation>修復後の画像のほうがノイズが多くなっています。フォルダーが逆ではありませんか？</translation>
    </message>
    <message>
        <source>The after picture is {ratio} times as large {sizes}; a network needs 1, 2, 3 or 4 times exactly.</source>
        <translation>修復後の画像は {ratio} 倍の大きさです{sizes}。ネットワークにはちょうど 1、2、3、4 倍が必要です。</translation>
    </message>
    <message>
        <source>The automatic choice. {cause_MISSING_value}</source>
        <translation>自動選択。{cause_MISSING_value}</translation>
    </message>
    <message>
        <source>The automatic choice. {cause_value}</source>
        <translation>自動選択。{cause_value}</translation>
    </message>
    <message>
        <source>The automatic choice: a GPU.</source>
        <translation>自動選択: GPU。</translation>
    </message>
    <message>
        <source>The before picture has only {width} × {height} pixels; {smallest_side} a side is the least.</source>
        <translation>修復前の画像が {width} × {height} 画素しかありません。一辺に最低 {smallest_side} 画素が必要です。</translation>
    </message>
    <message>
        <source>The before picture is the larger one {sizes}; were the two folders swapped?</source>
        <translation>修復前の画像のほうが大きくなっています{sizes}。フォルダーが逆ではありませんか？</translation>
    </message>
    <message>
        <source>The before picture is {colour_stops} EV brighter; a network would learn that too.</source>
        <translation>修復前の画像が {colour_stops} EV 明るくなっています。ネットワークはそれも学習してしまいます。</translation>
    </message>
    <message>
        <source>The before picture is {colour_stops} EV darker; a network would learn that too.</source>
        <translation>修復前の画像が {colour_stops} EV 暗くなっています。ネットワークはそれも学習してしまいます。</translation>
    </message>
    <message>
        <source>The chunk that describes its colours (cHRM) makes no sense; they are read and saved as sRGB.</source>
        <translation>色を記述するチャンク (cHRM) が正しくないため、sRGB として読み込み、保存します。</translation>
    </message>
    <message>
        <source>The clean pictures are {source_scale} times as large, so stage sizes must be multiples of that.</source>
        <translation>正解画像は {source_scale} 倍の大きさなので、段階のサイズはその倍数にする必要があります。</translation>
    </message>
    <message>
        <source>The device that was chosen is not there.</source>
        <translation>選んだ装置がありません。</translation>
    </message>
    <message>
        <source>The disk of “{path}” is full, the picture was not saved.</source>
        <translation>「{path}」のディスクがいっぱいで、画像を保存できませんでした。</translation>
    </message>
    <message>
        <source>The file holds further channels beside its colours; they are not kept.</source>
        <translation>ファイルには色以外のチャンネルがありますが、引き継がれません。</translation>
    </message>
    <message>
        <source>The file holds further pictures, such as a gain map or a preview; only the first is kept.</source>
        <translation>ファイルにはゲインマップやプレビューなどの画像も入っていますが、最初の 1 枚だけが残ります。</translation>
    </message>
    <message>
        <source>The file holds several pictures; only the first is kept.</source>
        <translation>ファイルに複数の画像が入っていますが、最初の 1 枚だけが残ります。</translation>
    </message>
    <message>
        <source>The file is an animation; only its first picture is kept.</source>
        <translation>ファイルはアニメーションですが、最初の 1 枚だけが残ります。</translation>
    </message>
    <message>
        <source>The file is damaged; parts of the picture may be spoilt.</source>
        <translation>ファイルが壊れています。画像の一部が乱れているかもしれません。</translation>
    </message>
    <message>
        <source>The file of the model “{found_title}” is gone: {found_path}.</source>
        <translation>モデル「{found_title}」のファイルがありません: {found_path}。</translation>
    </message>
    <message>
        <source>The file&apos;s comment is not kept.</source>
        <translation>ファイルのコメントは引き継がれません。</translation>
    </message>
    <message>
        <source>The file&apos;s text entries ({shown}) are not kept.</source>
        <translation>ファイルのテキスト情報（{shown}）は引き継がれません。</translation>
    </message>
    <message>
        <source>The finished model would replace {start}, from which the run starts.</source>
        <translation>完成したモデルが、学習の元になる {start} を置き換えてしまいます。</translation>
    </message>
    <message>
        <source>The folder {folder} holds no pictures.</source>
        <translation>フォルダー {folder} に画像がありません。</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be read: {error_strerror}.</source>
        <translation>フォルダー「{folder}」を読めません: {error_strerror}。</translation>
    </message>
    <message>
        <source>The folders hold {paths} pictures, and {count} of them should be held out: none is left.</source>
        <translation>フォルダーの画像は {paths} 枚で、うち {count} 枚を取っておくと 1 枚も残りません。</translation>
    </message>
    <message>
        <source>The header of {file_path_name} and its weights contradict each other. {fit_sentence}</source>
        <translation>{file_path_name} のヘッダーと重みが食い違っています。{fit_sentence}</translation>
    </message>
    <message>
        <source>The header of {file_path_name} is damaged.</source>
        <translation>{file_path_name} のヘッダーが壊れています。</translation>
    </message>
    <message>
        <source>The header of {path_name} is damaged.</source>
        <translation>{path_name} のヘッダーが壊れています。</translation>
    </message>
    <message>
        <source>The largest square that fits is {side} × {side} pixels.</source>
        <translation>収まる最大の正方形は {side} × {side} 画素です。</translation>
    </message>
    <message>
        <source>The list {path} cannot be read.</source>
        <translation>一覧 {path} を読めません。</translation>
    </message>
    <message>
        <source>The metadata of this kind of RAW file cannot be read and are not kept.</source>
        <translation>この種の RAW ファイルのメタデータは読めないため、引き継がれません。</translation>
    </message>
    <message>
        <source>The model cannot be written into {target_parent}: {value}.</source>
        <translation>モデルを {target_parent} に書き込めません: {value}。</translation>
    </message>
    <message>
        <source>The model could not be written to {path}: {error_strerror}.</source>
        <translation>モデルを {path} に書き込めませんでした: {error_strerror}。</translation>
    </message>
    <message>
        <source>The model gave values that are not numbers, so nothing was kept.</source>
        <translation>モデルの出力に数値でない値があったため、何も残しませんでした。</translation>
    </message>
    <message>
        <source>The model {plan_start} has other options than the recipe&apos;s network.</source>
        <translation>モデル {plan_start} のオプションがレシピのネットワークと異なります。</translation>
    </message>
    <message>
        <source>The model {plan_start} is for pictures of {start_channels} channels, and training is in colour.</source>
        <translation>モデル {plan_start} は {start_channels} チャンネルの画像用ですが、学習はカラーで行います。</translation>
    </message>
    <message>
        <source>The model {plan_start} is made of {start_architecture}, and the recipe says {plan_architecture}.</source>
        <translation>モデル {plan_start} は {start_architecture} で作られていますが、レシピには {plan_architecture} とあります。</translation>
    </message>
    <message>
        <source>The models are {value}.</source>
        <translation>モデルは {value} です。</translation>
    </message>
    <message>
        <source>The name or folder of “{shown}” holds bytes that are no letters.</source>
        <translation>「{shown}」の名前かフォルダーに、文字でないバイトが含まれています。</translation>
    </message>
    <message>
        <source>The name “{path_name}” is too long.</source>
        <translation>名前「{path_name}」が長すぎます。</translation>
    </message>
    <message>
        <source>The network is for pictures of {channels} channels, and training is in colour.</source>
        <translation>ネットワークは {channels} チャンネルの画像用ですが、学習はカラーで行います。</translation>
    </message>
    <message>
        <source>The network makes pictures {enlarges} times as large, and {scale}.</source>
        <translation>ネットワークは画像を {enlarges} 倍にしますが、{scale}。</translation>
    </message>
    <message>
        <source>The networks are {list}.</source>
        <translation>ネットワークは {list} です。</translation>
    </message>
    <message>
        <source>The new name cannot be written into {path}: {value}.</source>
        <translation>新しい名前を {path} に書き込めません: {value}。</translation>
    </message>
    <message>
        <source>The pair of “{found_pair_name}” is not usable.</source>
        <translation>ペア「{found_pair_name}」は使えません。</translation>
    </message>
    <message>
        <source>The pairs need {needed} GB of memory, and {free} GB are free.</source>
        <translation>ペアには {needed} GB のメモリが必要ですが、空きは {free} GB です。</translation>
    </message>
    <message>
        <source>The picture was converted from CIELAB to sRGB.</source>
        <translation>画像を CIELAB から sRGB に変換しました。</translation>
    </message>
    <message>
        <source>The picture was converted from CMYK to sRGB.</source>
        <translation>画像を CMYK から sRGB に変換しました。</translation>
    </message>
    <message>
        <source>The pictures are not those that the saved state was trained on, or others of them are held out, so held-out ones may have been seen.</source>
        <translation>画像が保存時の学習と異なるか、取っておく画像が変わっているため、未使用のはずの画像がすでに使われた可能性があります。</translation>
    </message>
    <message>
        <source>The pictures differ in size.</source>
        <translation>画像の大きさが異なります。</translation>
    </message>
    <message>
        <source>The pictures differ in size: {first_width} × {first_height} and {second_width} × {second_height} pixels.</source>
        <translation>画像の大きさが異なります: {first_width} × {first_height} と {second_width} × {second_height} 画素。</translation>
    </message>
    <message>
        <source>The pictures differ in size: {value} × {value_2} and {value_3} × {value_4} pixels.</source>
        <translation>画像の大きさが異なります: {value} × {value_2} と {value_3} × {value_4} 画素。</translation>
    </message>
    <message>
        <source>The pictures have different shapes {sizes}; one of them was cropped.</source>
        <translation>画像の縦横比が異なります{sizes}。どちらかが切り抜かれています。</translation>
    </message>
    <message>
        <source>The pictures of “{found_pair_name}” have hardly anything in common.</source>
        <translation>「{found_pair_name}」の 2 枚にはほとんど共通点がありません。</translation>
    </message>
    <message>
        <source>The recipe cuts patches of {largest} pixels, but a picture is only {source_shortest} pixels on its short side.</source>
        <translation>レシピは {largest} 画素のパッチを切り出しますが、短辺が {source_shortest} 画素しかない画像があります。</translation>
    </message>
    <message>
        <source>The recipes {before} and {file} start from each other.</source>
        <translation>レシピ {before} と {file} は互いの結果から始まっています。</translation>
    </message>
    <message>
        <source>The result of {tiles_width} × {tiles_height} pixels needs {needed} GB of memory, but {free} GB are free.</source>
        <translation>{tiles_width} × {tiles_height} 画素の結果には {needed} GB のメモリが必要ですが、空きは {free} GB です。</translation>
    </message>
    <message>
        <source>The run cannot keep its states in “{recipe_output}”: {why}.</source>
        <translation>学習の状態を「{recipe_output}」に保存できません: {why}。</translation>
    </message>
    <message>
        <source>The run needs {needed} MB in {folder}, and {free} MB are free.</source>
        <translation>学習には {folder} に {needed} MB が必要ですが、空きは {free} MB です。</translation>
    </message>
    <message>
        <source>The saved state is of another network than the recipe&apos;s, or of one with other adapters.</source>
        <translation>保存された状態は、レシピとは別のネットワークか、別のアダプターのものです。</translation>
    </message>
    <message>
        <source>The state of the training run could not be written to {path}: {error}</source>
        <translation>学習の状態を {path} に書き込めませんでした: {error}</translation>
    </message>
    <message>
        <source>The two pictures do not show the same; they are probably no pair.</source>
        <translation>2 枚の内容が異なります。おそらくペアではありません。</translation>
    </message>
    <message>
        <source>The weights of {path_name} are broken: {key} holds values that are no numbers.</source>
        <translation>{path_name} の重みが壊れています: {key} に数値でない値があります。</translation>
    </message>
    <message>
        <source>Their colour balance differs by {colour_tint} EV; a network would learn that too.</source>
        <translation>カラーバランスが {colour_tint} EV 異なります。ネットワークはそれも学習してしまいます。</translation>
    </message>
    <message>
        <source>There are no pictures among what was dropped.</source>
        <translation>ドロップした中に画像がありません。</translation>
    </message>
    <message>
        <source>There are no pictures in “{folder}”.</source>
        <translation>「{folder}」に画像がありません。</translation>
    </message>
    <message>
        <source>There are {usable} usable pairs, and {count} of them should be held out: none is left.</source>
        <translation>使えるペアは {usable} 組で、うち {count} 組を取っておくと 1 組も残りません。</translation>
    </message>
    <message>
        <source>There is a damaged file at {damaged}.</source>
        <translation>{damaged} に壊れたファイルがあります。</translation>
    </message>
    <message>
        <source>There is an NVIDIA GPU, and its driver is missing or too old.</source>
        <translation>NVIDIA の GPU がありますが、ドライバーがないか古すぎます。</translation>
    </message>
    <message>
        <source>There is an NVIDIA GPU, and this installation of torch has no CUDA to use it.</source>
        <translation>NVIDIA の GPU がありますが、この torch にはそれを使う CUDA がありません。</translation>
    </message>
    <message>
        <source>A share of brightness</source>
        <translation>明るさの割合</translation>
    </message>
    <message>
        <source>A share of colour</source>
        <translation>色の割合</translation>
    </message>
    <message>
        <source>A share of detail</source>
        <translation>ディテールの割合</translation>
    </message>
    <message>
        <source>An amount</source>
        <translation>量</translation>
    </message>
    <message>
        <source>An effect knows no “{name}”.</source>
        <translation>効果に「{name}」という項目はありません。</translation>
    </message>
    <message>
        <source>An ellipse has two radii.</source>
        <translation>楕円には半径が 2 つあります。</translation>
    </message>
    <message>
        <source>Choose −360 to 360 degrees.</source>
        <translation>−360 ～ 360 度を選んでください。</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>ほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>Copy its options into [network.config], where only EAMamba&apos;s blocks may be more; or choose another.</source>
        <translation>そのオプションを [network.config] に写してください。増やせるのは EAMamba のブロック数だけです。または別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Detail has {bands} sizes, not {detail}.</source>
        <translation>ディテールの大きさは {bands} 段階です（指定は {detail}）。</translation>
    </message>
    <message>
        <source>Draw it again.</source>
        <translation>描き直してください。</translation>
    </message>
    <message>
        <source>Finding out how the picture was blurred …</source>
        <translation>写真がどのようにぼけたかを調べています…</translation>
    </message>
    <message>
        <source>Give it a radius from 0.05 % of the side up.</source>
        <translation>半径は辺の 0.05 % 以上にしてください。</translation>
    </message>
    <message>
        <source>Give one share for each.</source>
        <translation>それぞれに割合を 1 つ指定してください。</translation>
    </message>
    <message>
        <source>Haze is not certain here and was left alone; a model against haze alone takes it out.</source>
        <translation>かすみがあるかは確かでないため、そのままにしました。かすみ専用のモデルなら取り除きます。</translation>
    </message>
    <message>
        <source>It looks {least}{reach} pixels far; its tiles overlap by {overlap} pixels</source>
        <translation>{least}{reach} 画素先まで見ます。タイルは {overlap} 画素重なります</translation>
    </message>
    <message>
        <source>It was chosen by hand.</source>
        <translation>手動で選ばれました。</translation>
    </message>
    <message>
        <source>Measuring how far {model_title} looks</source>
        <translation>{model_title} がどこまで見るかを測っています</translation>
    </message>
    <message>
        <source>Measuring how far {subject_title} looks</source>
        <translation>{subject_title} がどこまで見るかを測っています</translation>
    </message>
    <message>
        <source>Taking the blur back …</source>
        <translation>ぼけを元に戻しています…</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>There is another model called {model_name}.</source>
        <translation>{model_name} という別のモデルがあります。</translation>
    </message>
    <message>
        <source>There is no device called {name} on this computer.</source>
        <translation>このコンピューターに {name} という装置はありません。</translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <translation>ファイル「{path}」がありません。</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>フォルダー {folder} がありません。</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”.</source>
        <translation>フォルダー「{folder}」がありません。</translation>
    </message>
    <message>
        <source>There is no folder “{path_parent}”.</source>
        <translation>フォルダー「{path_parent}」がありません。</translation>
    </message>
    <message>
        <source>There is no model called {wanted} on this computer.</source>
        <translation>このコンピューターに {wanted} というモデルはありません。</translation>
    </message>
    <message>
        <source>There is no model file at {path}.</source>
        <translation>{path} にモデルファイルがありません。</translation>
    </message>
    <message>
        <source>There is no network called {name}.</source>
        <translation>{name} というネットワークはありません。</translation>
    </message>
    <message>
        <source>There is no picture to look at.</source>
        <translation>見る画像がありません。</translation>
    </message>
    <message>
        <source>There is no place called “{name}”.</source>
        <translation>「{name}」という位置はありません。</translation>
    </message>
    <message>
        <source>There is no precision {precision}.</source>
        <translation>精度 {precision} はありません。</translation>
    </message>
    <message>
        <source>There is no saved state {path}.</source>
        <translation>保存された状態 {path} がありません。</translation>
    </message>
    <message>
        <source>There is not enough memory for a tile of this size.</source>
        <translation>この大きさのタイルにはメモリが足りません。</translation>
    </message>
    <message>
        <source>There is not enough memory for “{path_name}”.</source>
        <translation>「{path_name}」にはメモリが足りません。</translation>
    </message>
    <message>
        <source>There is not enough memory to ask {subject_title} what it looks at.</source>
        <translation>{subject_title} が何を見ているかを調べるにはメモリが足りません。</translation>
    </message>
    <message>
        <source>There is not enough memory to restore this picture, even in tiles of {side} pixels.</source>
        <translation>{side} 画素のタイルでも、この画像を修復するにはメモリが足りません。</translation>
    </message>
    <message>
        <source>There is not enough memory to take the blur of this picture back.</source>
        <translation>この写真のぼけを元に戻すにはメモリが足りません。</translation>
    </message>
    <message>
        <source>There is not enough memory to write “{path_name}”.</source>
        <translation>「{path_name}」を書き込むにはメモリが足りません。</translation>
    </message>
    <message>
        <source>There is only one usable pair</source>
        <translation>使えるペアが 1 組しかありません</translation>
    </message>
    <message>
        <source>There is too little detail to tell whether the pictures lie on each other.</source>
        <translation>ディテールが少なすぎて、画像が重なっているかどうか判断できません。</translation>
    </message>
    <message>
        <source>There may be no haze here: if it is too dark now, lower the strength.</source>
        <translation>かすみはないかもしれません。暗すぎる場合は強さを下げてください。</translation>
    </message>
    <message>
        <source>This is no description of an effect: {reason}.</source>
        <translation>効果の記述ではありません: {reason}。</translation>
    </message>
    <message>
        <source>This model takes {network_channels} channels, so it is not made for single photographs.</source>
        <translation>このモデルは {network_channels} チャンネルを受け取るため、1 枚の写真向けではありません。</translation>
    </message>
    <message>
        <source>This picture has pixels that are not numbers.</source>
        <translation>この画像には数値でない画素があります。</translation>
    </message>
    <message>
        <source>This picture needs about {more} of memory, {free} are free.</source>
        <translation>この画像には約 {more} のメモリが必要ですが、空きは {free} です。</translation>
    </message>
    <message>
        <source>Tiles and threads are whole numbers from 1.</source>
        <translation>タイルとスレッドは 1 以上の整数です。</translation>
    </message>
    <message>
        <source>Too few pairs are left after aligning. {list}</source>
        <translation>位置合わせの後に残るペアが少なすぎます。{list}</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>開いているファイルが多すぎます</translation>
    </message>
    <message>
        <source>Train anew with a lower rate.</source>
        <translation>学習率を下げて最初から学習してください。</translation>
    </message>
    <message>
        <source>Training in float16 needs an NVIDIA card.</source>
        <translation>float16 での学習には NVIDIA のカードが必要です。</translation>
    </message>
    <message>
        <source>Training left the range of numbers at step {step}{kept}.</source>
        <translation>学習がステップ {step} で数値の範囲を外れました{kept}。</translation>
    </message>
    <message>
        <source>Unpack it, and choose a file in it.</source>
        <translation>展開して、中のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Use {usual}.</source>
        <translation>{usual} を使ってください。</translation>
    </message>
    <message>
        <source>Values darker than black or brighter than white were cut.</source>
        <translation>黒より暗い値と白より明るい値は切り捨てられました。</translation>
    </message>
    <message>
        <source>Wait until it has ended, or choose another name.</source>
        <translation>終わるまで待つか、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>What the file says beside its pixels is damaged and is not kept.</source>
        <translation>画素以外の情報が壊れているため、引き継がれません。</translation>
    </message>
    <message>
        <source>What the trained network makes of “{name}” is no picture: its numbers left their range.</source>
        <translation>学習したネットワークが「{name}」から作るものは画像になっていません。数値が範囲を外れました。</translation>
    </message>
    <message>
        <source>Worse on {total} of {total_2} unseen pictures, {gain}.</source>
        <translation>未使用の画像 {total_2} 枚中 {total} 枚で悪化、{gain}。</translation>
    </message>
    <message>
        <source>Write it as Silvermend does.</source>
        <translation>Silvermend と同じ書き方にしてください。</translation>
    </message>
    <message>
        <source>You may not read “{path}”.</source>
        <translation>「{path}」を読む権限がありません。</translation>
    </message>
    <message>
        <source>You may not write into “{folder_parent}”.</source>
        <translation>「{folder_parent}」に書き込む権限がありません。</translation>
    </message>
    <message>
        <source>You may not write to “{path_parent}”.</source>
        <translation>「{path_parent}」に書き込む権限がありません。</translation>
    </message>
    <message>
        <source>Z-order</source>
        <translation>Z 曲線</translation>
    </message>
    <message>
        <source>a part of the picture is missing</source>
        <translation>画像の一部が欠けています</translation>
    </message>
    <message>
        <source>a single number</source>
        <translation>単一の数値</translation>
    </message>
    <message>
        <source>about {share} of the picture is there</source>
        <translation>画像の約 {share} があります</translation>
    </message>
    <message>
        <source>aligning mends that.</source>
        <translation>位置合わせで直ります。</translation>
    </message>
    <message>
        <source>an option of {absurd} is more than its weights can be for.</source>
        <translation>{absurd} というオプションは、重みの大きさを超えています。</translation>
    </message>
    <message>
        <source>as published</source>
        <translation>公開時のまま</translation>
    </message>
    <message>
        <source>asks for {value} when it is opened</source>
        <translation>開くときに {value} を要求します</translation>
    </message>
    <message>
        <source>at least </source>
        <translation>少なくとも </translation>
    </message>
    <message>
        <source>attention</source>
        <translation>アテンション</translation>
    </message>
    <message>
        <source>between the parts</source>
        <translation>部分と部分の間</translation>
    </message>
    <message>
        <source>can&apos;t allocate memory</source>
        <translation>メモリを確保できません</translation>
    </message>
    <message>
        <source>cannot allocate memory</source>
        <translation>メモリを確保できません</translation>
    </message>
    <message>
        <source>colour pictures</source>
        <translation>カラー画像</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>convolutions</source>
        <translation>畳み込み</translation>
    </message>
    <message>
        <source>device or resource busy</source>
        <translation>装置が使用中です</translation>
    </message>
    <message>
        <source>diagonals</source>
        <translation>対角線</translation>
    </message>
    <message>
        <source>disk quota exceeded</source>
        <translation>ディスクの割り当てを超えました</translation>
    </message>
    <message>
        <source>enlarges {colours} {checkpoint_scale} times</source>
        <translation>{colours}を {checkpoint_scale} 倍に拡大</translation>
    </message>
    <message>
        <source>every other pixel of even rows</source>
        <translation>偶数行の 1 つおきの画素（奇数番目）</translation>
    </message>
    <message>
        <source>every other pixel of odd columns</source>
        <translation>奇数列の 1 つおきの画素</translation>
    </message>
    <message>
        <source>every second pixel of even columns</source>
        <translation>偶数列の 1 つおきの画素</translation>
    </message>
    <message>
        <source>every second pixel of even rows</source>
        <translation>偶数行の 1 つおきの画素（偶数番目）</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>ファイル名が長すぎます</translation>
    </message>
    <message>
        <source>gray pictures</source>
        <translation>グレー画像</translation>
    </message>
    <message>
        <source>holds more than weights</source>
        <translation>重み以外のものを含んでいます</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>入出力エラー</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>it can be read up to {share} of the picture</source>
        <translation>画像の {share} まで読めます</translation>
    </message>
    <message>
        <source>it cannot be developed</source>
        <translation>現像できません</translation>
    </message>
    <message>
        <source>it does not begin with a header</source>
        <translation>ヘッダーで始まっていません</translation>
    </message>
    <message>
        <source>it ends early, {there}</source>
        <translation>途中で終わっています（{there}）</translation>
    </message>
    <message>
        <source>it ends early, {unfolded_share} of the picture is there</source>
        <translation>途中で終わっています（画像の {unfolded_share} まで）</translation>
    </message>
    <message>
        <source>it ends within its header</source>
        <translation>ヘッダーの途中で終わっています</translation>
    </message>
    <message>
        <source>it has a part without a name</source>
        <translation>名前のない部分があります</translation>
    </message>
    <message>
        <source>it holds a volume of samples instead of a flat picture</source>
        <translation>平面の画像ではなく立体のデータです</translation>
    </message>
    <message>
        <source>it is not JSON ({error})</source>
        <translation>JSON ではありません（{error}）</translation>
    </message>
    <message>
        <source>it would have far more weights than the file.</source>
        <translation>重みがファイルよりはるかに多くなります。</translation>
    </message>
    <message>
        <source>its degradation makes them {value_1} times smaller</source>
        <translation>劣化の設定で {value_1} 分の 1 に縮小されます</translation>
    </message>
    <message>
        <source>its header makes no sense</source>
        <translation>ヘッダーが正しくありません</translation>
    </message>
    <message>
        <source>its {size} bytes claim to be a picture that is larger than they, or this computer, can hold</source>
        <translation>{size} バイトの中身が、それ自身にもこのコンピューターにも収まらない大きさの画像だと称しています</translation>
    </message>
    <message>
        <source>like pixels one after another</source>
        <translation>似た画素を続けて</translation>
    </message>
    <message>
        <source>looks at {colours} and gives none back</source>
        <translation>{colours}を見ますが、画像は返しません</translation>
    </message>
    <message>
        <source>model name</source>
        <translation>モデル名</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>ディスクに空きがありません</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>ファイルかフォルダーがありません</translation>
    </message>
    <message>
        <source>none of its samples is a number</source>
        <translation>数値の画素が 1 つもありません</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>norms</source>
        <translation>正規化</translation>
    </message>
    <message>
        <source>not a TIFF structure</source>
        <translation>TIFF の構造ではありません</translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation>フォルダーではありません</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>メモリが足りません</translation>
    </message>
    <message>
        <source>old JPEG</source>
        <translation>旧式 JPEG</translation>
    </message>
    <message>
        <source>operation not permitted</source>
        <translation>許可されていません</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>メモリ不足</translation>
    </message>
    <message>
        <source>out of patience</source>
        <translation>改善が止まったため</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>アクセス権がありません</translation>
    </message>
    <message>
        <source>pictures of {checkpoint_channels} channels</source>
        <translation>{checkpoint_channels} チャンネルの画像</translation>
    </message>
    <message>
        <source>pooling and resampling</source>
        <translation>プーリングと拡大縮小</translation>
    </message>
    <message>
        <source>projections</source>
        <translation>射影</translation>
    </message>
    <message>
        <source>published otherwise</source>
        <translation>公開時と異なる</translation>
    </message>
    <message>
        <source>rank {recipe_adapters_rank}, merged</source>
        <translation>ランク {recipe_adapters_rank}、統合済み</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>読み取り専用です</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>sRGB&apos;s curve</source>
        <translation>sRGB のカーブ</translation>
    </message>
    <message>
        <source>sRGB&apos;s primaries, {curve}</source>
        <translation>sRGB の原色、{curve}</translation>
    </message>
    <message>
        <source>sRGB, assumed</source>
        <translation>sRGB（仮定）</translation>
    </message>
    <message>
        <source>sRGB, linear</source>
        <translation>sRGB、リニア</translation>
    </message>
    <message>
        <source>scans</source>
        <translation>走査</translation>
    </message>
    <message>
        <source>stopped by a wish</source>
        <translation>希望により停止</translation>
    </message>
    <message>
        <source>the JPEG XL file lacks pixels</source>
        <translation>JPEG XL ファイルの画素が足りません</translation>
    </message>
    <message>
        <source>the PNG file has no end</source>
        <translation>PNG ファイルに終わりがありません</translation>
    </message>
    <message>
        <source>the TIFF file lacks pixels</source>
        <translation>TIFF ファイルの画素が足りません</translation>
    </message>
    <message>
        <source>the after pictures are {value_1} times as large as the before pictures</source>
        <translation>修復後の画像は修復前の {value_1} 倍の大きさです</translation>
    </message>
    <message>
        <source>the check sum of its part {name_decode} is wrong</source>
        <translation>部分 {name_decode} のチェックサムが合いません</translation>
    </message>
    <message>
        <source>the file is not complete</source>
        <translation>ファイルが完全ではありません</translation>
    </message>
    <message>
        <source>the pictures as they came</source>
        <translation>元のままの画像</translation>
    </message>
    <message>
        <source>the starting model</source>
        <translation>元になるモデル</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>開いているファイルが多すぎます</translation>
    </message>
    <message>
        <source>unknown option {list}; the options are {list_2}.</source>
        <translation>不明なオプション {list}。使えるオプションは {list_2} です。</translation>
    </message>
    <message>
        <source>unnamed profile</source>
        <translation>名前のないプロファイル</translation>
    </message>
    <message>
        <source>zigzag</source>
        <translation>ジグザグ</translation>
    </message>
    <message>
        <source>{chosen_title}, random weights</source>
        <translation>{chosen_title}、ランダムな重み</translation>
    </message>
    <message>
        <source>{damaged} If that does not help, its training had failed; ask for an earlier file.</source>
        <translation>{damaged}それでも直らなければ学習が失敗していたものです。以前のファイルを頼んでください。</translation>
    </message>
    <message>
        <source>{data_count} pictures to learn from, {data_held_out} held out.</source>
        <translation>学習に使う画像 {data_count} 枚、取っておく画像 {data_held_out} 枚。</translation>
    </message>
    <message>
        <source>{few}, so nothing can be held out, and nobody could tell whether the model became better.</source>
        <translation>{few}。取っておく画像がなく、モデルが良くなったかどうかは誰にもわかりません。</translation>
    </message>
    <message>
        <source>{file_path_name} fits no network known here.</source>
        <translation>{file_path_name} に合うネットワークがありません。</translation>
    </message>
    <message>
        <source>{file_path_name} is for a network called {name}, which is not known here.</source>
        <translation>{file_path_name} は {name} というネットワーク用ですが、ここでは未対応です。</translation>
    </message>
    <message>
        <source>{file_path_name} says it holds more weights than fit into it.</source>
        <translation>{file_path_name} は、収まりきらない数の重みがあると称しています。</translation>
    </message>
    <message>
        <source>{file_path_name} says it is {one_title}, but its weights are not.</source>
        <translation>{file_path_name} は {one_title} だとしていますが、重みが異なります。</translation>
    </message>
    <message>
        <source>{form_title} has no place for IPTC records; they were left out.</source>
        <translation>{form_title} には IPTC を入れる場所がないため、省かれました。</translation>
    </message>
    <message>
        <source>{form_title} has no transparency; the picture was laid on white.</source>
        <translation>{form_title} は透明を扱えないため、画像を白の上に重ねました。</translation>
    </message>
    <message>
        <source>{form_title} holds at most {form_longest} pixels a side; the picture has {width} × {height}.</source>
        <translation>{form_title} の一辺は最大 {form_longest} 画素ですが、画像は {width} × {height} です。</translation>
    </message>
    <message>
        <source>{form_title} holds {depth_value} at most; the picture was rounded from {facts_depth_value}.</source>
        <translation>{form_title} は最大 {depth_value} のため、画像を {facts_depth_value} から丸めました。</translation>
    </message>
    <message>
        <source>{form_title} holds {name} of {form_block} bytes at most; it was left out.</source>
        <translation>{form_title} に入る {name} は最大 {form_block} バイトのため、省かれました。</translation>
    </message>
    <message>
        <source>{found_clipped} of the picture is blown out or black and teaches nothing.</source>
        <translation>画像の {found_clipped} が白飛びか黒つぶれで、学習に役立ちません。</translation>
    </message>
    <message>
        <source>{height} × {width} pixels are more than can be counted.</source>
        <translation>{height} × {width} 画素は多すぎて数えられません。</translation>
    </message>
    <message>
        <source>{height} × {width} pixels cannot be counted: {error}</source>
        <translation>{height} × {width} 画素は数えられません: {error}</translation>
    </message>
    <message>
        <source>{held} of {usable} pairs are kept unseen for the verdict; no scene is in both parts.</source>
        <translation>{usable} 組中 {held} 組を判定用に取っておきます。両方に入る場面はありません。</translation>
    </message>
    <message>
        <source>{icc} with sRGB&apos;s curve</source>
        <translation>sRGB カーブの {icc}</translation>
    </message>
    <message>
        <source>{key} is {value} instead of {value_2}</source>
        <translation>{key} が {value_2} ではなく {value} です</translation>
    </message>
    <message>
        <source>{lost} samples were no numbers or beyond what 32-bit floats hold, and were replaced.</source>
        <translation>{lost} 個の値が数値でないか 32 ビット浮動小数点を超えていたため、置き換えました。</translation>
    </message>
    <message>
        <source>{mean_gain} dB [{low}, {high}]</source>
        <translation>{mean_gain} dB [{low}, {high}]</translation>
    </message>
    <message>
        <source>{model_name} comes with Silvermend and stays.</source>
        <translation>{model_name} は Silvermend に付属のもので、削除できません。</translation>
    </message>
    <message>
        <source>{model_path} is not in your model folder.</source>
        <translation>{model_path} は自分のモデルのフォルダーにありません。</translation>
    </message>
    <message>
        <source>{name} cannot be {value}.</source>
        <translation>{name} を {value} にはできません。</translation>
    </message>
    <message>
        <source>{name} of {value} is not possible.</source>
        <translation>{name}に {value} は指定できません。</translation>
    </message>
    <message>
        <source>{one_pair_name} and {other_pair_name} are both of the scene “{one_scene}” by their names.</source>
        <translation>{one_pair_name} と {other_pair_name} は、名前から見てどちらも場面「{one_scene}」です。</translation>
    </message>
    <message>
        <source>{one_pair_name} and {other_pair_name} share a clean picture.</source>
        <translation>{one_pair_name} と {other_pair_name} は正解画像が同じです。</translation>
    </message>
    <message>
        <source>{one_pair_name} and {other_pair_name} show almost the same.</source>
        <translation>{one_pair_name} と {other_pair_name} はほぼ同じ内容です。</translation>
    </message>
    <message>
        <source>{one_title} came nearest, but cannot be built so: {error}</source>
        <translation>{one_title} が最も近いものの、この形では作れません: {error}</translation>
    </message>
    <message>
        <source>{one_title} came nearest: {list}.</source>
        <translation>{one_title} が最も近いものでした: {list}。</translation>
    </message>
    <message>
        <source>{one_title} has no preset {preset}.</source>
        <translation>{one_title} にプリセット {preset} はありません。</translation>
    </message>
    <message>
        <source>{path_name} cannot be read: {error_strerror}.</source>
        <translation>{path_name} を読めません: {error_strerror}。</translation>
    </message>
    <message>
        <source>{path_name} cannot restore pictures: it is {about}</source>
        <translation>{path_name} では画像を修復できません: {about}</translation>
    </message>
    <message>
        <source>{path_name} has to be read as a whole, and its {size} GB do not fit into memory.</source>
        <translation>{path_name} は全体を読み込む必要がありますが、{size} GB がメモリに収まりません。</translation>
    </message>
    <message>
        <source>{path_name} holds no weights of a network.</source>
        <translation>{path_name} にネットワークの重みがありません。</translation>
    </message>
    <message>
        <source>{path_name} is a damaged safetensors file: {error}.</source>
        <translation>{path_name} は壊れた safetensors ファイルです: {error}。</translation>
    </message>
    <message>
        <source>{path_name} is a packed archive, not a model.</source>
        <translation>{path_name} は圧縮ファイルで、モデルではありません。</translation>
    </message>
    <message>
        <source>{path_name} is a program (TorchScript), not a file of weights, so it was not loaded.</source>
        <translation>{path_name} は重みのファイルではなくプログラム (TorchScript) のため、読み込みませんでした。</translation>
    </message>
    <message>
        <source>{path_name} is damaged or is not a model.</source>
        <translation>{path_name} は壊れているか、モデルではありません。</translation>
    </message>
    <message>
        <source>{path_name} is damaged: its end is missing or unreadable.</source>
        <translation>{path_name} は壊れています。末尾がないか読めません。</translation>
    </message>
    <message>
        <source>{path_name} is empty.</source>
        <translation>{path_name} は空です。</translation>
    </message>
    <message>
        <source>{path_name} is not a finished model of a training run.</source>
        <translation>{path_name} は学習の完成したモデルではありません。</translation>
    </message>
    <message>
        <source>{path_name} is not a model of ours, so it has no card.</source>
        <translation>{path_name} は Silvermend のモデルではないため、カードがありません。</translation>
    </message>
    <message>
        <source>{path_name} is not a model.</source>
        <translation>{path_name} はモデルではありません。</translation>
    </message>
    <message>
        <source>{path_name} {what}. That could be a hidden program, so it was not loaded.</source>
        <translation>{path_name} は{what}。隠れたプログラムの可能性があるため、読み込みませんでした。</translation>
    </message>
    <message>
        <source>{path} cannot be deleted: {error_strerror}.</source>
        <translation>{path} を削除できません: {error_strerror}。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {value}.</source>
        <translation>{path} に書き込めません: {value}。</translation>
    </message>
    <message>
        <source>{path} is not a saved state of a training run.</source>
        <translation>{path} は学習の保存された状態ではありません。</translation>
    </message>
    <message>
        <source>{picture_what} It is left out.</source>
        <translation>{picture_what}この画像は外します。</translation>
    </message>
    <message>
        <source>{subject_title} does not scan.</source>
        <translation>{subject_title} は走査しません。</translation>
    </message>
    <message>
        <source>{subject_title} gave no number for what it looks at.</source>
        <translation>{subject_title} が何を見ているか、数値が得られませんでした。</translation>
    </message>
    <message>
        <source>{subject_title} gave no number for what it used.</source>
        <translation>{subject_title} が何を使ったか、数値が得られませんでした。</translation>
    </message>
    <message>
        <source>{subject_title} gave no usable picture.</source>
        <translation>{subject_title} から使える画像が得られませんでした。</translation>
    </message>
    <message>
        <source>{subject_title} needs about {need} GB for {width} × {height} pixels when it is asked what it looks at, and {free} GB are free.</source>
        <translation>{subject_title} が何を見ているかを {width} × {height} 画素で調べるには約 {need} GB 必要ですが、空きは {free} GB です。</translation>
    </message>
    <message>
        <source>{subject_title} scans {scans} times, so it has no scan {number}.</source>
        <translation>{subject_title} の走査は {scans} 回で、走査 {number} はありません。</translation>
    </message>
    <message>
        <source>{term} from the bottom left</source>
        <translation>{term}、左下から</translation>
    </message>
    <message>
        <source>{term} from the top right</source>
        <translation>{term}、右上から</translation>
    </message>
    <message>
        <source>{term} from the top right, backwards</source>
        <translation>{term}、右上から、逆順</translation>
    </message>
    <message>
        <source>{term}, backwards</source>
        <translation>{term}、逆順</translation>
    </message>
    <message>
        <source>{term}, from the last pixel on</source>
        <translation>{term}、最後の画素から</translation>
    </message>
    <message>
        <source>{title} came nearest: {shared} of its {of} kinds of weights have a name in the file.</source>
        <translation>{title} が最も近いものでした。重みの種類 {of} のうち {shared} がファイルにあります。</translation>
    </message>
    <message>
        <source>{title} cannot be built like this: {error}</source>
        <translation>{title} はこの形では作れません: {error}</translation>
    </message>
    <message>
        <source>{title} looks at pictures but gives none back, so it cannot restore any.</source>
        <translation>{title} は画像を見ますが返さないため、修復できません。</translation>
    </message>
    <message>
        <source>{title} takes {channels} channels, so it is not made for single photographs.</source>
        <translation>{title} は {channels} チャンネルを受け取るため、1 枚の写真向けではありません。</translation>
    </message>
    <message>
        <source>{told}, which cuts off {seam_risk} of that at the worst place between them.</source>
        <translation>{told}。継ぎ目の最も悪い所でそのうち {seam_risk} が失われます。</translation>
    </message>
    <message>
        <source>{torch_get_num_threads} threads of a {platform_machine} CPU, {recipe_precision}</source>
        <translation>{platform_machine} CPU の {torch_get_num_threads} スレッド、{recipe_precision}</translation>
    </message>
    <message>
        <source>{value_1} are too many</source>
        <translation>{value_1} 個が余分です</translation>
    </message>
    <message>
        <source>{value_1} has another shape</source>
        <translation>{value_1} 個の形が異なります</translation>
    </message>
    <message>
        <source>{value_1} have another shape</source>
        <translation>{value_1} 個の形が異なります</translation>
    </message>
    <message>
        <source>{value_1} hold another kind of number</source>
        <translation>{value_1} 個の数値の種類が異なります</translation>
    </message>
    <message>
        <source>{value_1} holds another kind of number</source>
        <translation>{value_1} 個の数値の種類が異なります</translation>
    </message>
    <message>
        <source>{value_1} is too many</source>
        <translation>{value_1} 個が余分です</translation>
    </message>
    <message>
        <source>{value_1} weight is missing</source>
        <translation>{value_1} 個の重みがありません</translation>
    </message>
    <message>
        <source>{value_1} weights are missing</source>
        <translation>{value_1} 個の重みがありません</translation>
    </message>
    <message>
        <source>{what}: {does}, {checkpoint_parameters} parameters{where}.{one}</source>
        <translation>{what}: {does}、パラメーター {checkpoint_parameters}{where}。{one}</translation>
    </message>
    <message>
        <source>“silvermend models remove {name}” deletes it.</source>
        <translation>「silvermend models remove {name}」で削除できます。</translation>
    </message>
    <message>
        <source>“{before}” needs a second folder beside it.</source>
        <translation>「{before}」には対になるフォルダーが必要です。</translation>
    </message>
    <message>
        <source>“{burst_name}” holds {frames} pictures; a mean worth learning from needs at least four.</source>
        <translation>「{burst_name}」の画像は {frames} 枚です。学習に値する平均には少なくとも 4 枚必要です。</translation>
    </message>
    <message>
        <source>“{depth_name}” has {value} × {value_2} pixels, its picture {value_3} × {value_4}.</source>
        <translation>「{depth_name}」は {value} × {value_2} ピクセルですが、その写真は {value_3} × {value_4} ピクセルです。</translation>
    </message>
    <message>
        <source>“{folder}” is already there.</source>
        <translation>「{folder}」はすでにあります。</translation>
    </message>
    <message>
        <source>“{folder}” is given as both sides, and no folder in it holds a burst.</source>
        <translation>「{folder}」が両側に指定されていますが、中に連写のフォルダーがありません。</translation>
    </message>
    <message>
        <source>“{name}” is a number, not {value}.</source>
        <translation>「{name}」は数値です（指定は {value}）。</translation>
    </message>
    <message>
        <source>“{name}” is left out: it has {size}, and the recipe cuts patches of {recipe} pixels.</source>
        <translation>「{name}」は外します。大きさが {size} で、レシピは {recipe} 画素のパッチを切り出します。</translation>
    </message>
    <message>
        <source>“{name}” is true or false, not {value}.</source>
        <translation>「{name}」は true か false です（指定は {value}）。</translation>
    </message>
    <message>
        <source>“{one_pair_name}” is left out: {list}</source>
        <translation>「{one_pair_name}」は外します。{list}</translation>
    </message>
    <message>
        <source>“{path_name}” cannot be written.</source>
        <translation>「{path_name}」には書き込めません。</translation>
    </message>
    <message>
        <source>“{path_name}” could not be opened: {error}.</source>
        <translation>「{path_name}」を開けませんでした: {error}。</translation>
    </message>
    <message>
        <source>“{path_name}” does not end like a picture that can be written.</source>
        <translation>「{path_name}」の末尾が、書き込める画像の形式ではありません。</translation>
    </message>
    <message>
        <source>“{path_name}” has 64-bit samples in a single row, which cannot be decoded here.</source>
        <translation>「{path_name}」は 64 ビットの値が 1 行に収められており、ここでは読めません。</translation>
    </message>
    <message>
        <source>“{path_name}” has no counterpart.</source>
        <translation>「{path_name}」には対になる画像がありません。</translation>
    </message>
    <message>
        <source>“{path_name}” has {width} × {height} pixels and needs {needed} GB of memory; {available} GB are free.</source>
        <translation>「{path_name}」は {width} × {height} 画素で {needed} GB のメモリが必要ですが、空きは {available} GB です。</translation>
    </message>
    <message>
        <source>“{path_name}” in {here_name} has no counterpart in {there_name}.</source>
        <translation>{here_name} の「{path_name}」に対応するものが {there_name} にありません。</translation>
    </message>
    <message>
        <source>“{path_name}” is a {sort} JPEG file, which cannot be decoded here.</source>
        <translation>「{path_name}」は {sort} の JPEG ファイルで、ここでは読めません。</translation>
    </message>
    <message>
        <source>“{path_name}” is compressed with {name}, which cannot be decoded here.</source>
        <translation>「{path_name}」は {name} で圧縮されており、ここでは読めません。</translation>
    </message>
    <message>
        <source>“{path_name}” is damaged, or of a sort that cannot be decoded{reason}.</source>
        <translation>「{path_name}」は壊れているか、読めない種類です{reason}。</translation>
    </message>
    <message>
        <source>“{path_name}” is damaged: {why}.</source>
        <translation>「{path_name}」は壊れています: {why}。</translation>
    </message>
    <message>
        <source>“{path_name}” is empty: it has 0 bytes.</source>
        <translation>「{path_name}」は空です（0 バイト）。</translation>
    </message>
    <message>
        <source>“{path_name}” is no camera RAW file, or one of a camera that is not known here.</source>
        <translation>「{path_name}」はカメラの RAW ファイルでないか、未対応のカメラのものです。</translation>
    </message>
    <message>
        <source>“{path_name}” is no name of a model.</source>
        <translation>「{path_name}」はモデルの名前になりません。</translation>
    </message>
    <message>
        <source>“{path_name}” is not a picture, or of a kind that is not known here.</source>
        <translation>「{path_name}」は画像でないか、未対応の種類です。</translation>
    </message>
    <message>
        <source>“{path_name}” is not as large as “{name}”, so they are no burst.</source>
        <translation>「{path_name}」は「{name}」と大きさが違うため、連写ではありません。</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {error}.</source>
        <translation>「{path}」に書き込めませんでした: {error}。</translation>
    </message>
    <message>
        <source>“{path}” is a folder.</source>
        <translation>「{path}」はフォルダーです。</translation>
    </message>
    <message>
        <source>“{path}” is a pipe or a device, not a file.</source>
        <translation>「{path}」はパイプか装置で、ファイルではありません。</translation>
    </message>
    <message>
        <source>“{path}” is already there.</source>
        <translation>「{path}」はすでにあります。</translation>
    </message>
    <message>
        <source>“{there}” cannot be written to</source>
        <translation>「{there}」に書き込めません</translation>
    </message>
    <message>
        <source>“{there}” is a file and no folder</source>
        <translation>「{there}」はフォルダーではなくファイルです</translation>
    </message>
    <message>
        <source>“{without}” leaves no picture over.</source>
        <translation>「{without}」を除くと画像が残りません。</translation>
    </message>
    <message>
        <source>“{worse_name}” is left out: a file of the same name is better kept.</source>
        <translation>「{worse_name}」は外します。同じ名前でより良く保存されたファイルがあります。</translation>
    </message>
</context>
<context>
    <name>CostView</name>
    <message>
        <source>What the model costs</source>
        <translation>モデルの負荷</translation>
    </message>
    <message>
        <source>“Count” adds up what every part of the model costs. It takes a second and needs no picture.</source>
        <translation>「数える」はモデルの各部分の負荷を合計します。1 秒ほどで終わり、画像は要りません。</translation>
    </message>
</context>
<context>
    <name>CrossSections</name>
    <message>
        <source>How much pixels count along the row and along the column</source>
        <translation>行方向と列方向に画素がどれだけ効いているか</translation>
    </message>
    <message>
        <source>along the row</source>
        <translation>行方向</translation>
    </message>
    <message>
        <source>along the column</source>
        <translation>列方向</translation>
    </message>
</context>
<context>
    <name>CureSection</name>
    <message>
        <source>What should it cure?</source>
        <translation>何を直しますか？</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>ノイズ</translation>
    </message>
    <message>
        <source>Even grain of any strength (Gaussian noise)</source>
        <translation>強さを問わない一様な粒状ノイズ（ガウスノイズ）</translation>
    </message>
    <message>
        <source>Camera noise</source>
        <translation>カメラのノイズ</translation>
    </message>
    <message>
        <source>Noise as sensors make it, and as the camera&apos;s file shows it</source>
        <translation>センサーで生じ、カメラのファイルに現れるノイズ</translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>Blocks and ringing of small files</source>
        <translation>小さなファイルのブロックノイズとにじみ</translation>
    </message>
    <message>
        <source>Out of focus</source>
        <translation>ピンぼけ</translation>
    </message>
    <message>
        <source>Softness of a lens that was set wrong (defocus)</source>
        <translation>ピントが外れたレンズのぼけ（デフォーカス）</translation>
    </message>
    <message>
        <source>Shake</source>
        <translation>手ぶれ</translation>
    </message>
    <message>
        <source>Traces of a camera or a subject that moved (motion blur)</source>
        <translation>カメラや被写体が動いた跡（モーションブラー）</translation>
    </message>
    <message>
        <source>Haze</source>
        <translation>かすみ</translation>
    </message>
    <message>
        <source>Veil of distant air</source>
        <translation>遠くの空気のベール</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>雨</translation>
    </message>
    <message>
        <source>Streaks of falling rain</source>
        <translation>降る雨の筋</translation>
    </message>
    <message>
        <source>Small size</source>
        <translation>小さいサイズ</translation>
    </message>
    <message>
        <source>On for a model that enlarges, off for any other</source>
        <translation>拡大するモデルではオン、それ以外ではオフ</translation>
    </message>
    <message>
        <source>Another example</source>
        <translation>別の例</translation>
    </message>
    <message>
        <source>Spoil the picture once more; how strongly is a matter of chance</source>
        <translation>もう一度画像を劣化させます。強さは偶然に任せます</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>少なくとも 1 つ選んでください。</translation>
    </message>
</context>
<context>
    <name>DetailSection</name>
    <message>
        <source>Return fine detail</source>
        <translation>細かなディテールを戻す</translation>
    </message>
    <message>
        <source>How much of what was removed comes back</source>
        <translation>取り除いたものをどれだけ戻すか</translation>
    </message>
    <message>
        <source>No detail back</source>
        <translation>ディテールを戻さない</translation>
    </message>
    <message>
        <source>All sizes</source>
        <translation>すべての大きさ</translation>
    </message>
    <message>
        <source>Gives back what was removed, noise with it, as fine as it was.</source>
        <translation>取り除いたものを、ノイズも含めて、元の細かさのまま戻します。</translation>
    </message>
    <message>
        <source>Finest grain</source>
        <translation>最も細かい粒子</translation>
    </message>
    <message>
        <source>Fine detail</source>
        <translation>細かなディテール</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>テクスチャ</translation>
    </message>
    <message>
        <source>Coarse texture</source>
        <translation>粗いテクスチャ</translation>
    </message>
    <message>
        <source>About {size} pixels across.</source>
        <translation>幅 約 {size} 画素。</translation>
    </message>
    <message>
        <source>With its colours</source>
        <translation>色も戻す</translation>
    </message>
    <message>
        <source>Otherwise brightness alone comes back, and colour noise stays away</source>
        <translation>オフでは明るさだけを戻し、カラーノイズは戻しません</translation>
    </message>
    <message>
        <source>By size</source>
        <translation>大きさ別</translation>
    </message>
    <message>
        <source>Each size of detail for itself</source>
        <translation>ディテールの大きさごとに</translation>
    </message>
    <message>
        <source>Sizes are bands of a stationary wavelet (cubic B-spline).</source>
        <translation>大きさは定常ウェーブレット（3 次 B スプライン）の帯域です。</translation>
    </message>
</context>
<context>
    <name>DeviceWords</name>
    <message>
        <source>no GPU found</source>
        <translation>GPU が見つかりません</translation>
    </message>
    <message>
        <source>torch has no CUDA</source>
        <translation>torch に CUDA がありません</translation>
    </message>
    <message>
        <source>GPU driver missing or too old</source>
        <translation>GPU ドライバーがないか古すぎます</translation>
    </message>
    <message>
        <source>GPU has too little memory</source>
        <translation>GPU のメモリ不足</translation>
    </message>
    <message>
        <source>the chosen device is not there</source>
        <translation>選んだ装置がありません</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>手動で選択</translation>
    </message>
    <message>
        <source>No GPU that can be used was found, so the processor does the work.</source>
        <translation>使える GPU が見つからないため、CPU で処理します。</translation>
    </message>
    <message>
        <source>There is an NVIDIA GPU, but the installed torch has no CUDA. Install torch for CUDA to use it.</source>
        <translation>NVIDIA の GPU がありますが、インストールされた torch に CUDA がありません。使うには CUDA 版の torch をインストールしてください。</translation>
    </message>
    <message>
        <source>There is an NVIDIA GPU, but its driver is missing or too old. Install the current one.</source>
        <translation>NVIDIA の GPU がありますが、ドライバーがないか古すぎます。最新のものをインストールしてください。</translation>
    </message>
    <message>
        <source>The GPU has too little memory, so the processor does the work.</source>
        <translation>GPU のメモリが足りないため、CPU で処理します。</translation>
    </message>
    <message>
        <source>The device chosen in the preferences is not there; this one does the work meanwhile.</source>
        <translation>設定で選んだ装置がないため、その間はこれで処理します。</translation>
    </message>
    <message>
        <source>It was chosen in the preferences; automatic would take the fastest.</source>
        <translation>設定で選ばれています。自動なら最も速いものになります。</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>Signed: darker or brighter</source>
        <translation>符号付き: 暗くなったか明るくなったか</translation>
    </message>
    <message>
        <source>Which way each pixel went: darker or brighter</source>
        <translation>各画素が暗くなったか明るくなったか</translation>
    </message>
    <message>
        <source>Absolute: how far</source>
        <translation>絶対値: どれだけか</translation>
    </message>
    <message>
        <source>How far each pixel went</source>
        <translation>各画素の変化量</translation>
    </message>
    <message>
        <source>Colour: ΔE 2000</source>
        <translation>色: ΔE 2000</translation>
    </message>
    <message>
        <source>How far apart two colours look: ΔE of CIEDE2000. Below 1 hardly anybody sees it</source>
        <translation>2 つの色の見た目の差: CIEDE2000 の ΔE。1 未満はほとんど見分けられません</translation>
    </message>
    <message>
        <source>Structure: local SSIM</source>
        <translation>構造: 局所 SSIM</translation>
    </message>
    <message>
        <source>Where fine structure is not the same: local SSIM, in windows of 11 × 11 pixels</source>
        <translation>細かな構造が異なる所: 11 × 11 画素の窓での局所 SSIM</translation>
    </message>
    <message>
        <source>Luma</source>
        <translation>輝度</translation>
    </message>
    <message>
        <source>Brightness, as the eye weighs the colours (Rec. 709)</source>
        <translation>目の感度で重み付けした明るさ（Rec. 709）</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Red alone</source>
        <translation>赤のみ</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>Green alone</source>
        <translation>緑のみ</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Blue alone</source>
        <translation>青のみ</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Whichever of the three colours changed most</source>
        <translation>3 色のうち最も変わったもの</translation>
    </message>
    <message>
        <source>How far apart the colours look, in ΔE (CIEDE2000)</source>
        <translation>色の見た目の差（ΔE、CIEDE2000）</translation>
    </message>
    <message>
        <source>Likeness of fine structure, as SSIM: 1 is equal</source>
        <translation>細かな構造の類似度（SSIM）: 1 は同一</translation>
    </message>
    <message>
        <source>Darker  ←  change of brightness in 8-bit levels  →  brighter</source>
        <translation>暗く  ←  明るさの変化（8 ビット階調）  →  明るく</translation>
    </message>
    <message>
        <source>Less  ←  change of red in 8-bit levels  →  more</source>
        <translation>減る  ←  赤の変化（8 ビット階調）  →  増える</translation>
    </message>
    <message>
        <source>Less  ←  change of green in 8-bit levels  →  more</source>
        <translation>減る  ←  緑の変化（8 ビット階調）  →  増える</translation>
    </message>
    <message>
        <source>Less  ←  change of blue in 8-bit levels  →  more</source>
        <translation>減る  ←  青の変化（8 ビット階調）  →  増える</translation>
    </message>
    <message>
        <source>Less  ←  largest change of a channel in 8-bit levels  →  more</source>
        <translation>減る  ←  チャンネルの最大の変化（8 ビット階調）  →  増える</translation>
    </message>
    <message>
        <source>Change of brightness in 8-bit levels</source>
        <translation>明るさの変化（8 ビット階調）</translation>
    </message>
    <message>
        <source>Change of red in 8-bit levels</source>
        <translation>赤の変化（8 ビット階調）</translation>
    </message>
    <message>
        <source>Change of green in 8-bit levels</source>
        <translation>緑の変化（8 ビット階調）</translation>
    </message>
    <message>
        <source>Change of blue in 8-bit levels</source>
        <translation>青の変化（8 ビット階調）</translation>
    </message>
    <message>
        <source>Largest change of a channel in 8-bit levels</source>
        <translation>チャンネルの最大の変化（8 ビット階調）</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Hide above</source>
        <translation>これより上を隠す</translation>
    </message>
    <message>
        <source>Hide below</source>
        <translation>これより下を隠す</translation>
    </message>
</context>
<context>
    <name>DifferenceControls</name>
    <message>
        <source>Kind of difference</source>
        <translation>差分の種類</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Amplification</source>
        <translation>増幅</translation>
    </message>
    <message>
        <source>How strongly small differences show</source>
        <translation>小さな差をどれだけ強く見せるか</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Smaller differences are hidden</source>
        <translation>これより小さな差は隠します</translation>
    </message>
    <message>
        <source>Mark newly clipped pixels</source>
        <translation>新たな白飛び・黒つぶれを示す</translation>
    </message>
    <message>
        <source>Pixels that reached black or white and were not there before, in red</source>
        <translation>元はそうでなく、黒か白に達した画素を赤で示します</translation>
    </message>
    <message>
        <source>Amplified</source>
        <translation>増幅</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>数えています…</translation>
    </message>
    <message>
        <source>Mean {mean} · largest {largest}
95 % up to {most} · 99 % up to {nearly}</source>
        <translation>平均 {mean}・最大 {largest}
95 % は {most} まで・99 % は {nearly} まで</translation>
    </message>
    <message>
        <source>{share} of the pixels are shown</source>
        <translation>画素の {share} を表示</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop to open</source>
        <translation>ドロップして開く</translation>
    </message>
</context>
<context>
    <name>EffortSection</name>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Model to start from</source>
        <translation>元になるモデル</translation>
    </message>
    <message>
        <source>What the new model begins with, and what it has to beat</source>
        <translation>新しいモデルの出発点であり、超えるべき相手</translation>
    </message>
    <message>
        <source>How thorough</source>
        <translation>学習の念入りさ</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>短め</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>念入り</translation>
    </message>
    <message>
        <source>How long it learns; the time is measured in its first steps</source>
        <translation>学習の長さ。時間は最初の数ステップで測ります</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>新しいモデルの名前</translation>
    </message>
    <message>
        <source>What the new model will be called among yours</source>
        <translation>モデル一覧での新しいモデルの名前</translation>
    </message>
    <message>
        <source>More</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>How much of the model is trained</source>
        <translation>モデルのどこまでを学習するか</translation>
    </message>
    <message>
        <source>Train a small addition only</source>
        <translation>小さな追加部分だけを学習する</translation>
    </message>
    <message>
        <source>Less is learnt by heart from a few pairs; less is learnt altogether, too</source>
        <translation>少ないペアを丸暗記しにくくなりますが、全体として学ぶ量も減ります</translation>
    </message>
    <message>
        <source>Low-rank adapters; merged into the model at the end.</source>
        <translation>低ランクアダプター（LoRA）。最後にモデルへ統合します。</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>元のモデル</translation>
    </message>
    <message>
        <source>About {time}</source>
        <translation>約 {time}</translation>
    </message>
    <message>
        <source>How long it takes is measured in the first ten steps.</source>
        <translation>所要時間は最初の 10 ステップで測ります。</translation>
    </message>
    <message>
        <source>{time} on this computer, measured</source>
        <translation>このコンピューターで {time}（実測）</translation>
    </message>
    <message>
        <source>About {time} on this computer</source>
        <translation>このコンピューターで約 {time}</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Open photographs (Ctrl+O)</source>
        <translation>写真を開く (Ctrl+O)</translation>
    </message>
    <message>
        <source>Silvermend takes away its noise, on this computer, and leaves the file as it is.</source>
        <translation>Silvermend がこのコンピューターでノイズを取り除きます。元のファイルはそのままです。</translation>
    </message>
    <message>
        <source>Drop a photograph here</source>
        <translation>写真をここにドロップ</translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>別のものを選ぶ…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>別の場所に保存…</translation>
    </message>
    <message>
        <source>Replace the original</source>
        <translation>元のファイルを置き換える</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>別のモデルを選ぶ</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>フォルダーを表示</translation>
    </message>
</context>
<context>
    <name>ErrorHistogram</name>
    <message>
        <source>Histogram of differences</source>
        <translation>差分のヒストグラム</translation>
    </message>
    <message>
        <source>How many pixels differ by how much; each line means ten times as many. Dashes: the threshold</source>
        <translation>どれだけの差の画素がいくつあるか。線 1 本ごとに 10 倍。破線: しきい値</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Open photographs</source>
        <translation>写真を開く</translation>
    </message>
    <message>
        <source>Load pictures to compare with</source>
        <translation>比較する画像を読み込む</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Add models</source>
        <translation>モデルを追加</translation>
    </message>
    <message>
        <source>The true picture</source>
        <translation>正解の画像</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>結果を保存</translation>
    </message>
    <message>
        <source>Export the answer</source>
        <translation>結果を書き出す</translation>
    </message>
    <message>
        <source>The result of “{name}” is not saved.</source>
        <translation>「{name}」の結果は保存されていません。</translation>
    </message>
    <message>
        <source>{count} results are not saved.</source>
        <translation>{count} 件の結果が保存されていません。</translation>
    </message>
    <message>
        <source>What is discarded would have to be restored again.</source>
        <translation>破棄すると、もう一度修復する必要があります。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Colour profiles</source>
        <translation>カラープロファイル</translation>
    </message>
    <message>
        <source>The monitor&apos;s profile</source>
        <translation>モニターのプロファイル</translation>
    </message>
    <message>
        <source>Forget what “{name}” has learnt?</source>
        <translation>「{name}」が学習した内容を消しますか？</translation>
    </message>
    <message>
        <source>Its saved states and curves are deleted. A model that is among yours stays.</source>
        <translation>保存した状態とグラフは削除されます。一覧に加えたモデルは残ります。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>消す</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>写真</translation>
    </message>
</context>
<context>
    <name>FindingMaps</name>
    <message>
        <source>{second} more  ←  percent of the largest difference  →  {first} more</source>
        <translation>{second} が多い  ←  最大の差に対する割合（%）  →  {first} が多い</translation>
    </message>
    <message>
        <source>What the framed pixel still remembers of each other, in percent</source>
        <translation>枠の画素がほかの画素をどれだけ覚えているか（%）</translation>
    </message>
    <message>
        <source>Error that the model expects, in 8-bit levels</source>
        <translation>モデルが見込む誤差（8 ビット階調）</translation>
    </message>
    <message>
        <source>How far eight looks at the picture differ, in 8-bit levels</source>
        <translation>8 通りの見方の違い（8 ビット階調）</translation>
    </message>
    <message>
        <source>Makes it darker  ←  influence, in percent of the strongest pixel  →  makes it brighter</source>
        <translation>暗くする  ←  影響（最も強い画素に対する %）  →  明るくする</translation>
    </message>
    <message>
        <source>Influence on the framed pixel, in percent of the strongest</source>
        <translation>枠の画素への影響（最も強い画素に対する %）</translation>
    </message>
    <message>
        <source>Takes detail away  ←  in percent of the strongest pixel  →  adds detail</source>
        <translation>ディテールを減らす  ←  最も強い画素に対する %  →  ディテールを加える</translation>
    </message>
    <message>
        <source>Share in the detail of the patch, in percent of the strongest pixel</source>
        <translation>パッチのディテールへの寄与（最も強い画素に対する %）</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Histogram</source>
        <translation>ヒストグラム</translation>
    </message>
    <message>
        <source>How brightnesses are spread; the source as a line</source>
        <translation>明るさの分布。線は元画像</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>キャンセル (Esc)</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>場所を表示</translation>
    </message>
    <message>
        <source>Show what is worth a second look</source>
        <translation>もう一度見るべき所を示します</translation>
    </message>
    <message>
        <source>{step} · {time} left</source>
        <translation>{step} · 残り {time}</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>{name} を開いています</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Click, then press the key; Backspace takes it away</source>
        <translation>クリックしてからキーを押します。Backspace で消します</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>キーを押す…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>KeyPreferences</name>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>All keys as they came</source>
        <translation>すべてのキーを初期設定に戻す</translation>
    </message>
    <message>
        <source>As it came: {text}</source>
        <translation>初期設定: {text}</translation>
    </message>
    <message>
        <source>{reason} Choose another key, or change that one first.</source>
        <translation>{reason}別のキーを選ぶか、先にそちらを変えてください。</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>All keys</source>
        <translation>キー一覧</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Open photographs</source>
        <translation>写真を開く</translation>
    </message>
    <message>
        <source>Save the result; in Analyse: export the answer</source>
        <translation>結果を保存。分析では結果を書き出す</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>表示中のものをコピー</translation>
    </message>
    <message>
        <source>Open what was copied elsewhere</source>
        <translation>ほかでコピーしたものを開く</translation>
    </message>
    <message>
        <source>Previous picture; zoom and place stay</source>
        <translation>前の画像。拡大率と位置はそのまま</translation>
    </message>
    <message>
        <source>Next picture; zoom and place stay</source>
        <translation>次の画像。拡大率と位置はそのまま</translation>
    </message>
    <message>
        <source>In the list: take it off; the file stays</source>
        <translation>一覧で: 一覧から外す。ファイルは残る</translation>
    </message>
    <message>
        <source>What the coloured button says</source>
        <translation>色付きボタンの操作</translation>
    </message>
    <message>
        <source>Preview what is on screen, or not</source>
        <translation>見えている部分のプレビューを切り替え</translation>
    </message>
    <message>
        <source>Cancel, dismiss</source>
        <translation>キャンセル、閉じる</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>The source, while held</source>
        <translation>押している間、元画像</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Turn the split line by 90°</source>
        <translation>分割線を 90° 回す</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並べて表示</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>点滅</translation>
    </message>
    <message>
        <source>Lens: both, 4 times as large; arrows move it</source>
        <translation>ルーペ: 両方を 4 倍で。矢印で動かす</translation>
    </message>
    <message>
        <source>Show a result</source>
        <translation>結果を表示</translation>
    </message>
    <message>
        <source>1 … 9</source>
        <translation>1 … 9</translation>
    </message>
    <message>
        <source>Compare with it instead</source>
        <translation>代わりにそれと比較する</translation>
    </message>
    <message>
        <source>Shift+1 … 9</source>
        <translation>Shift+1 … 9</translation>
    </message>
    <message>
        <source>Compare with the source again</source>
        <translation>再び元画像と比較する</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>効果</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Show or hide the mask that is edited</source>
        <translation>編集中のマスクを表示、非表示</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>ブラシの大きさ</translation>
    </message>
    <message>
        <source>Shift+wheel</source>
        <translation>Shift+ホイール</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Pause, continue</source>
        <translation>一時停止、再開</translation>
    </message>
    <message>
        <source>Show the unseen pictures now</source>
        <translation>未使用の画像を今表示</translation>
    </message>
    <message>
        <source>Show a version: before, start, now, clean; with Shift, compare with it</source>
        <translation>版を表示: 修復前、開始時、現在、正解。Shift で比較相手にする</translation>
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
        <translation>調べることを選ぶ</translation>
    </message>
    <message>
        <source>1 … 5</source>
        <translation>1 … 5</translation>
    </message>
    <message>
        <source>Move the place by 1 pixel, with Shift by 10</source>
        <translation>位置を 1 画素動かす。Shift で 10 画素</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>矢印</translation>
    </message>
    <message>
        <source>In the picture: ask about the place</source>
        <translation>画像で: その位置を調べる</translation>
    </message>
    <message>
        <source>Play or pause the scan</source>
        <translation>走査の再生、一時停止</translation>
    </message>
    <message>
        <source>Pin the answer</source>
        <translation>結果をピン留め</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>見る</translation>
    </message>
    <message>
        <source>100 % at the cursor, and back</source>
        <translation>カーソル位置を 100 %、もう一度で戻る</translation>
    </message>
    <message>
        <source>200 % at the cursor, and back</source>
        <translation>カーソル位置を 200 %、もう一度で戻る</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>画像全体</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Move the picture; in split, the line by 1 pixel, with Shift by 10</source>
        <translation>画像を動かす。分割では線を 1 画素、Shift で 10 画素</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Both panels, from the picture</source>
        <translation>画像から両方のパネル</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Left panel</source>
        <translation>左パネル</translation>
    </message>
    <message>
        <source>Right panel</source>
        <translation>右パネル</translation>
    </message>
    <message>
        <source>Black, gray or white around the picture</source>
        <translation>画像の周りを黒、グレー、白に</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>次のタブ</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Keyboard to picture, tools, list</source>
        <translation>キー操作を画像、ツール、一覧へ移す</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>この一覧</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>“{key}” has its own meaning in lists, buttons and the picture.</source>
        <translation>「{key}」は一覧、ボタン、画像で固有の意味を持っています。</translation>
    </message>
    <message>
        <source>“{key}” shows one of several results.</source>
        <translation>「{key}」は複数の結果の 1 つを表示します。</translation>
    </message>
    <message>
        <source>“{key}” is taken by “{text}”.</source>
        <translation>「{key}」は「{text}」に使われています。</translation>
    </message>
</context>
<context>
    <name>LargeSourceDrop</name>
    <message>
        <source>Choose…</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>{title}: choose a folder</source>
        <translation>{title}: フォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Choose a folder; files can be dropped</source>
        <translation>フォルダーを選ぶ。ファイルのドロップも可能</translation>
    </message>
</context>
<context>
    <name>LensView</name>
    <message>
        <source>Lens</source>
        <translation>ルーペ</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Show models for</source>
        <translation>表示するモデルの用途</translation>
    </message>
    <message>
        <source>Add a model…</source>
        <translation>モデルを追加…</translation>
    </message>
    <message>
        <source>A published checkpoint, or a model that somebody made; it can be dropped here too</source>
        <translation>公開されたチェックポイント、または誰かが作ったモデル。ここにドロップもできます</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>No model is installed, so nothing can be restored. Add one.</source>
        <translation>モデルがないため、何も修復できません。追加してください。</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>すべての用途</translation>
    </message>
    <message>
        <source>“{name}” is in the trash.</source>
        <translation>「{name}」はごみ箱にあります。</translation>
    </message>
</context>
<context>
    <name>LookPreferences</name>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Around the picture</source>
        <translation>画像の周り</translation>
    </message>
    <message>
        <source>As the theme</source>
        <translation>テーマに合わせる</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黒</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>グレー</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>減らす</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Colours of the monitor</source>
        <translation>モニターの色</translation>
    </message>
    <message>
        <source>Always a neutral gray, so that colours look true.</source>
        <translation>色を正しく見るため、常に無彩色のグレーです。</translation>
    </message>
    <message>
        <source>Pictures are shown in them; files keep their own.</source>
        <translation>画像の表示に使います。ファイルの色はそのままです。</translation>
    </message>
    <message>
        <source>Counts from the next start.</source>
        <translation>次の起動から有効になります。</translation>
    </message>
    <message>
        <source>Reduced: nothing blinks or slides by itself.</source>
        <translation>減らす: 点滅やスライドなど、ひとりでに動くものがなくなります。</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>sRGB</source>
        <translation>sRGB</translation>
    </message>
    <message>
        <source>From a profile…</source>
        <translation>プロファイルから…</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Look</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>One picture</source>
        <translation>1 枚</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並べて表示</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>点滅</translation>
    </message>
    <message>
        <source>Ways of looking</source>
        <translation>表示方法</translation>
    </message>
    <message>
        <source>Turn the line</source>
        <translation>線を回す</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>ルーペ</translation>
    </message>
</context>
<context>
    <name>MapLookSection</name>
    <message>
        <source>Look</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>How small values are shown</source>
        <translation>小さな値の見せ方</translation>
    </message>
    <message>
        <source>Fourth root</source>
        <translation>4 乗根</translation>
    </message>
    <message>
        <source>Small values can be seen beside large ones</source>
        <translation>大きな値の横でも小さな値が見えます</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Values as they are: only the largest can be seen</source>
        <translation>値をそのまま表示: 見えるのは最大のものだけです</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>対数</translation>
    </message>
    <message>
        <source>Logarithm of the values and one</source>
        <translation>値に 1 を足した対数</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation>絶対値</translation>
    </message>
    <message>
        <source>How much each pixel counts, whichever way</source>
        <translation>向きを問わず、各画素がどれだけ効いているか</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>符号付き</translation>
    </message>
    <message>
        <source>Which way: amber adds, blue takes away</source>
        <translation>向き: 琥珀色は加え、青は減らします</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>正のみ</translation>
    </message>
    <message>
        <source>Only what makes the pixel brighter (ReLU)</source>
        <translation>画素を明るくするものだけ（ReLU）</translation>
    </message>
    <message>
        <source>Two models</source>
        <translation>2 つのモデル</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並べて表示</translation>
    </message>
    <message>
        <source>The map of each model</source>
        <translation>各モデルのマップ</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Where one looks more, each as a share of its own whole</source>
        <translation>片方が多く見ている所（それぞれ自身の全体に対する割合）</translation>
    </message>
    <message>
        <source>What lies below</source>
        <translation>下に敷くもの</translation>
    </message>
    <message>
        <source>On the picture</source>
        <translation>画像の上</translation>
    </message>
    <message>
        <source>Over the picture in gray</source>
        <translation>グレーの画像に重ねる</translation>
    </message>
    <message>
        <source>Map alone</source>
        <translation>マップのみ</translation>
    </message>
    <message>
        <source>In the colours of the legend; Space shows the picture while held</source>
        <translation>凡例の色で表示。Space を押している間は画像</translation>
    </message>
    <message>
        <source>What is shown of the scan</source>
        <translation>走査の何を表示するか</translation>
    </message>
    <message>
        <source>The way</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Which pixel comes when</source>
        <translation>どの画素がいつ来るか</translation>
    </message>
    <message>
        <source>What it remembers</source>
        <translation>記憶</translation>
    </message>
    <message>
        <source>What the framed pixel still knows of each other</source>
        <translation>枠の画素がほかの画素をどれだけ覚えているか</translation>
    </message>
    <message>
        <source>Path of the scan</source>
        <translation>走査の経路</translation>
    </message>
    <message>
        <source>Play, pause</source>
        <translation>再生、一時停止</translation>
    </message>
    <message>
        <source>Place along the way</source>
        <translation>経路上の位置</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>all at once</source>
        <translation>すべて同時</translation>
    </message>
</context>
<context>
    <name>MaskControls</name>
    <message>
        <source>What the mask shows</source>
        <translation>マスクの働き</translation>
    </message>
    <message>
        <source>Restored here</source>
        <translation>ここを修復</translation>
    </message>
    <message>
        <source>The restoration counts inside the mask</source>
        <translation>マスクの中で修復を効かせます</translation>
    </message>
    <message>
        <source>Original here</source>
        <translation>ここは元画像</translation>
    </message>
    <message>
        <source>The original comes back inside the mask</source>
        <translation>マスクの中を元画像に戻します</translation>
    </message>
    <message>
        <source>What the brush does</source>
        <translation>ブラシの働き</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>塗る</translation>
    </message>
    <message>
        <source>The mask grows where you paint</source>
        <translation>塗った所にマスクが広がります</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>消す</translation>
    </message>
    <message>
        <source>The same while Alt is held</source>
        <translation>Alt を押している間も同じ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>量</translation>
    </message>
    <message>
        <source>How much the mask counts.</source>
        <translation>マスクをどれだけ効かせるか。</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>ぼかし</translation>
    </message>
    <message>
        <source>How softly the mask ends.</source>
        <translation>マスクの縁の柔らかさ。</translation>
    </message>
    <message>
        <source>Of the brush, in thousandths of the picture&apos;s longer side. Shift and wheel change it too.</source>
        <translation>ブラシの大きさ。画像の長辺の千分の一単位。Shift とホイールでも変わります。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>反転</translation>
    </message>
    <message>
        <source>Turn inside and outside round</source>
        <translation>内側と外側を入れ替える</translation>
    </message>
    <message>
        <source>Show the mask (M)</source>
        <translation>マスクを表示 (M)</translation>
    </message>
    <message>
        <source>Lay it over the picture in colour while it is edited</source>
        <translation>編集中に画像の上へ色付きで重ねる</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>左から</translation>
    </message>
    <message>
        <source>Where its middle is.</source>
        <translation>中心の位置。</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>上から</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>From its middle to its edge.</source>
        <translation>中心から縁まで。</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>From one end to the other.</source>
        <translation>端から端まで。</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>回転</translation>
    </message>
    <message>
        <source>Clockwise.</source>
        <translation>時計回り。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Stop editing the mask; it stays (Esc)</source>
        <translation>編集を終える。マスクは残ります (Esc)</translation>
    </message>
</context>
<context>
    <name>MasksSection</name>
    <message>
        <source>Only parts of the picture</source>
        <translation>画像の一部だけ</translation>
    </message>
    <message>
        <source>Paint or draw where the restoration counts</source>
        <translation>修復を効かせる所を塗るか描く</translation>
    </message>
    <message>
        <source>Remove all masks</source>
        <translation>すべてのマスクを削除</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>ブラシ</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>グラデーション</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>楕円</translation>
    </message>
    <message>
        <source>Paint over the picture; Shift and wheel change the size, Alt erases</source>
        <translation>画像の上を塗ります。Shift とホイールで大きさ、Alt で消去</translation>
    </message>
    <message>
        <source>Drag over the picture: from where the restoration counts to where it does not</source>
        <translation>画像の上をドラッグ: 修復を効かせる所から効かせない所まで</translation>
    </message>
    <message>
        <source>Drag over the picture: from the middle of an ellipse to its edge</source>
        <translation>画像の上をドラッグ: 楕円の中心から縁まで</translation>
    </message>
    <message>
        <source>The restoration counts where you paint or draw, the original elsewhere.</source>
        <translation>塗るか描いた所で修復が効き、ほかは元画像のままです。</translation>
    </message>
    <message>
        <source>Add: {name}</source>
        <translation>追加: {name}</translation>
    </message>
    <message>
        <source>Edit this mask; once more, and it is done</source>
        <translation>このマスクを編集。もう一度で完了</translation>
    </message>
    <message>
        <source>Remove this mask</source>
        <translation>このマスクを削除</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Name of the model</source>
        <translation>モデルの名前</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation>SHA-256 をコピー</translation>
    </message>
    <message>
        <source>Into the trash; it can be taken back</source>
        <translation>ごみ箱へ。元に戻せます</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信頼性</translation>
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
        <translation>ノイズ</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>ぼけ</translation>
    </message>
    <message>
        <source>Enlarging</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>JPEG traces</source>
        <translation>JPEG の劣化</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>雨</translation>
    </message>
    <message>
        <source>Haze</source>
        <translation>かすみ</translation>
    </message>
    <message>
        <source>Noise, haze and rain</source>
        <translation>ノイズ、かすみ、雨</translation>
    </message>
    <message>
        <source>Unknown task</source>
        <translation>用途不明</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>実測</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Speed here</source>
        <translation>ここでの速さ</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>タイル</translation>
    </message>
    <message>
        <source>not measured; the Analyse tab measures it</source>
        <translation>未測定。分析タブで測れます</translation>
    </message>
    <message>
        <source>{pixels} px around each pixel</source>
        <translation>各画素の周り {pixels} px</translation>
    </message>
    <message>
        <source>{pixels} px around each pixel, and faintly further</source>
        <translation>各画素の周り {pixels} px、弱くはさらに先まで</translation>
    </message>
    <message>
        <source>overlap by {overlap} px</source>
        <translation>{overlap} px 重なる</translation>
    </message>
    <message>
        <source>overlap by {overlap} px; where they meet, a pixel misses at most {risk}</source>
        <translation>{overlap} px 重なる。継ぎ目で画素が失うのは最大 {risk}</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>学習データ</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>出所</translation>
    </message>
    <message>
        <source>about {speed}, guessed from one tile</source>
        <translation>約 {speed}（タイル 1 枚からの推定）</translation>
    </message>
    <message>
        <source>Memory here</source>
        <translation>ここでのメモリ</translation>
    </message>
    <message>
        <source>{size} beside the picture</source>
        <translation>画像のほかに {size}</translation>
    </message>
    <message>
        <source>A pickle, which can hold a program. Only numbers were read, and nothing in it was run.</source>
        <translation>プログラムを含みうる pickle 形式です。数値だけを読み、何も実行していません。</translation>
    </message>
    <message>
        <source>Safetensors, checked: numbers only. Made from the pickle {name}, of which nothing was run.</source>
        <translation>safetensors、検査済み: 数値のみ。pickle の {name} から作り、何も実行していません。</translation>
    </message>
    <message>
        <source>Safetensors, checked: numbers only. It comes with Silvermend.</source>
        <translation>safetensors、検査済み: 数値のみ。Silvermend に付属。</translation>
    </message>
    <message>
        <source>Safetensors, checked: numbers only, nothing in it can run.</source>
        <translation>safetensors、検査済み: 数値のみで、実行できるものはありません。</translation>
    </message>
    <message>
        <source>{figures}, on pictures held out of training</source>
        <translation>{figures}（学習に使っていない画像）</translation>
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
        <translation>{places}、{steps} ステップ</translation>
    </message>
    <message>
        <source>comes with Silvermend</source>
        <translation>Silvermend に付属</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>自作</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>safetensors, checked</source>
        <translation>safetensors、検査済み</translation>
    </message>
    <message>
        <source>weights only, checked</source>
        <translation>重みのみ、検査済み</translation>
    </message>
</context>
<context>
    <name>ModelLibrary</name>
    <message>
        <source>“{name}” could not be moved to the trash.</source>
        <translation>「{name}」をごみ箱に移せませんでした。</translation>
    </message>
    <message>
        <source>Delete its file in its folder if you want it gone.</source>
        <translation>不要なら、フォルダーのファイルを削除してください。</translation>
    </message>
    <message>
        <source>There is another model called {name} by now.</source>
        <translation>{name} という別のモデルがすでにあります。</translation>
    </message>
    <message>
        <source>Rename its file, then take the old one out of the trash.</source>
        <translation>そのファイルの名前を変えてから、古いものをごみ箱から戻してください。</translation>
    </message>
    <message>
        <source>“{name}” could not be brought back: {reason}.</source>
        <translation>「{name}」を元に戻せませんでした: {reason}。</translation>
    </message>
    <message>
        <source>Look for it in the trash.</source>
        <translation>ごみ箱を探してください。</translation>
    </message>
</context>
<context>
    <name>ModelSection</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>何をするか</translation>
    </message>
    <message>
        <source>What is to be done: below are the models for it</source>
        <translation>何をするか。下にそのためのモデルが並びます</translation>
    </message>
    <message>
        <source>No model is installed, so nothing can be restored.</source>
        <translation>モデルがないため、何も修復できません。</translation>
    </message>
    <message>
        <source>Add a model…</source>
        <translation>モデルを追加…</translation>
    </message>
    <message>
        <source>A published checkpoint, or a model that somebody made; it can be dropped here too</source>
        <translation>公開されたチェックポイント、または誰かが作ったモデル。ここにドロップもできます</translation>
    </message>
    <message>
        <source>About this model</source>
        <translation>このモデルについて</translation>
    </message>
</context>
<context>
    <name>ModelTitle</name>
    <message>
        <source>Denoise</source>
        <translation>ノイズ除去</translation>
    </message>
    <message>
        <source>Denoise, begun</source>
        <translation>ノイズ除去(途中)</translation>
    </message>
    <message>
        <source>Denoise, cameras</source>
        <translation>ノイズ除去（カメラ）</translation>
    </message>
    <message>
        <source>Denoise, continued</source>
        <translation>ノイズ除去(続き)</translation>
    </message>
    <message>
        <source>Denoise, fine</source>
        <translation>ノイズ除去（高画質）</translation>
    </message>
    <message>
        <source>Denoise, fine, begun</source>
        <translation>ノイズ除去（高画質）(途中)</translation>
    </message>
    <message>
        <source>Denoise, fine, continued</source>
        <translation>ノイズ除去（高画質）(続き)</translation>
    </message>
    <message>
        <source>Enlarge photographs ×4</source>
        <translation>写真の拡大 ×4</translation>
    </message>
    <message>
        <source>Enlarge ×2</source>
        <translation>拡大 ×2</translation>
    </message>
    <message>
        <source>Enlarge ×4</source>
        <translation>拡大 ×4</translation>
    </message>
    <message>
        <source>Noise, haze and rain</source>
        <translation>ノイズ、かすみ、雨</translation>
    </message>
    <message>
        <source>Noise, haze and rain (DSRIR)</source>
        <translation>ノイズ、かすみ、雨（DSRIR）</translation>
    </message>
    <message>
        <source>Noise, haze and rain (DSRIR), begun</source>
        <translation>ノイズ、かすみ、雨（DSRIR）(途中)</translation>
    </message>
    <message>
        <source>Noise, haze and rain, begun</source>
        <translation>ノイズ、かすみ、雨(途中)</translation>
    </message>
    <message>
        <source>Remove JPEG traces</source>
        <translation>JPEG の劣化を除去</translation>
    </message>
    <message>
        <source>Remove blur</source>
        <translation>ぼけの除去</translation>
    </message>
    <message>
        <source>Remove haze</source>
        <translation>かすみの除去</translation>
    </message>
    <message>
        <source>Remove haze, begun</source>
        <translation>かすみの除去(途中)</translation>
    </message>
    <message>
        <source>Remove rain</source>
        <translation>雨の除去</translation>
    </message>
    <message>
        <source>Remove rain, begun</source>
        <translation>雨の除去(途中)</translation>
    </message>
</context>
<context>
    <name>Monitor</name>
    <message>
        <source>The monitor profile “{name}” cannot be used.</source>
        <translation>モニタープロファイル「{name}」は使用できません。</translation>
    </message>
    <message>
        <source>The monitor profile that the system names cannot be used.</source>
        <translation>システムが示すモニタープロファイルは使用できません。</translation>
    </message>
    <message>
        <source>Colours are shown as on an sRGB monitor. Choose another profile in the preferences.</source>
        <translation>色は sRGB モニターとして表示されます。設定で別のプロファイルを選んでください。</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Back to the pictures</source>
        <translation>画像に戻る</translation>
    </message>
</context>
<context>
    <name>PairsFoot</name>
    <message>
        <source>Align</source>
        <translation>位置合わせ</translation>
    </message>
    <message>
        <source>Lay each clean picture on the other one. No file is changed; press again to undo</source>
        <translation>正解の画像を相手に重ねます。ファイルは変わりません。もう一度押すと元に戻ります</translation>
    </message>
    <message>
        <source>Match the light too</source>
        <translation>明るさも合わせる</translation>
    </message>
    <message>
        <source>While aligning; leave it off where the change of light is what should be learnt, as with haze</source>
        <translation>位置合わせのとき。かすみのように明るさの変化を学ばせたい場合はオフのまま</translation>
    </message>
    <message>
        <source>Drop the red ones</source>
        <translation>赤を外す</translation>
    </message>
    <message>
        <source>Aligned</source>
        <translation>位置合わせ済み</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Bring the red ones back into the list</source>
        <translation>赤を一覧に戻す</translation>
    </message>
    <message>
        <source>Take what cannot be learnt from off the list; the files stay</source>
        <translation>学習に使えないものを一覧から外す。ファイルは残ります</translation>
    </message>
    <message>
        <source>Left over: {count}</source>
        <translation>余り: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n lie(s) apart; aligning mends that.</source>
        <translation>
            <numerusform>%n 組がずれています。位置合わせで直ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n good picture(s)</source>
        <translation>
            <numerusform>良い画像 %n 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>{green} ready, {amber} usable, {red} left out</source>
        <translation>準備完了 {green}、使用可 {amber}、除外 {red}</translation>
    </message>
</context>
<context>
    <name>PictureListModel</name>
    <message>
        <source>saved</source>
        <translation>保存済み</translation>
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
        <translation>画像を開く</translation>
    </message>
    <message>
        <source>The photographs you open
appear here.</source>
        <translation>開いた写真が
ここに並びます。</translation>
    </message>
    <message>
        <source>Open more pictures</source>
        <translation>さらに画像を開く</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
</context>
<context>
    <name>PinsPanel</name>
    <message>
        <source>Pinned answers</source>
        <translation>ピン留めした結果</translation>
    </message>
    <message>
        <source>Answers that you pin
appear here, to compare.</source>
        <translation>ピン留めした結果が
ここに並び、比較できます。</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留め</translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>初期設定に戻す</translation>
    </message>
    <message>
        <source>Everything on this page except the keys, which have a button of their own</source>
        <translation>このページのすべて（専用ボタンのあるキーを除く）</translation>
    </message>
    <message>
        <source>Where results go</source>
        <translation>結果の保存先</translation>
    </message>
</context>
<context>
    <name>PreviewSwitch</name>
    <message>
        <source>Preview what I look at</source>
        <translation>見えている部分をプレビュー</translation>
    </message>
    <message>
        <source>Restores the part on screen at once; Restore then does the rest and nothing twice</source>
        <translation>画面に見えている部分をすぐに修復します。「修復」は残りだけを処理し、二度は計算しません</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Silvermend met a fault of its own.</source>
        <translation>Silvermend 自体に不具合が起きました。</translation>
    </message>
    <message>
        <source>Your pictures are untouched. The details help us to mend it.</source>
        <translation>写真は無事です。詳細は修正の手がかりになります。</translation>
    </message>
</context>
<context>
    <name>QuestionSection</name>
    <message>
        <source>Question</source>
        <translation>調べること</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Model to compare with</source>
        <translation>比較するモデル</translation>
    </message>
    <message>
        <source>Part of the picture that is looked at</source>
        <translation>調べる画像の範囲</translation>
    </message>
    <message>
        <source>{side} px</source>
        <translation>{side} px</translation>
    </message>
    <message>
        <source>{side} × {side} pixels around the place; larger takes longer</source>
        <translation>位置の周り {side} × {side} 画素。大きいほど時間がかかります</translation>
    </message>
    <message>
        <source>Side of the patch</source>
        <translation>パッチの一辺</translation>
    </message>
    <message>
        <source>Steps from a blurred picture to the sharp one</source>
        <translation>ぼかした画像からシャープな画像までのステップ数</translation>
    </message>
    <message>
        <source>More steps explain the patch better, and take longer</source>
        <translation>ステップが多いほどよく説明でき、時間もかかります</translation>
    </message>
    <message>
        <source>Which scan of the network, from the first layer on</source>
        <translation>ネットワークの何番目の走査か（最初の層から）</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>パッチ</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>走査</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>ReadoutSection</name>
    <message>
        <source>Under the cursor</source>
        <translation>カーソルの位置</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>修復前</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>修復後</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>True picture</source>
        <translation>正解の画像</translation>
    </message>
</context>
<context>
    <name>RecentButton</name>
    <message>
        <source>Opened lately</source>
        <translation>最近開いたもの</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>No pictures are remembered</source>
        <translation>記憶している画像はありません</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>履歴を消す</translation>
    </message>
    <message>
        <source>Open {name} again</source>
        <translation>{name} をもう一度開く</translation>
    </message>
</context>
<context>
    <name>RecentShelf</name>
    <message>
        <source>Forget them</source>
        <translation>履歴を消す</translation>
    </message>
    <message>
        <source>Forget recent pictures</source>
        <translation>最近の画像の履歴を消す</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>最近開いたもの</translation>
    </message>
</context>
<context>
    <name>RestoreSession</name>
    <message>
        <source>Stopped. The picture is as it was.</source>
        <translation>停止しました。画像は元のままです。</translation>
    </message>
    <message>
        <source>Restored in {time}.</source>
        <translation>{time}で修復しました。</translation>
    </message>
    <message>
        <source>The result is in slot {number}.</source>
        <translation>結果はスロット {number} にあります。</translation>
    </message>
    <message>
        <source>{name}: {about}</source>
        <translation>{name}: {about}</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>{name} として保存しました。</translation>
    </message>
</context>
<context>
    <name>RestoreTab</name>
    <message>
        <source>Restore</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>{depth} gray</source>
        <translation>{depth} グレー</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>リニア</translation>
    </message>
</context>
<context>
    <name>Restored</name>
    <message>
        <source>no newly clipped pixels</source>
        <translation>新たな白飛び・黒つぶれなし</translation>
    </message>
    <message>
        <source>{share} newly clipped</source>
        <translation>新たな白飛び・黒つぶれ {share}</translation>
    </message>
    <message>
        <source>Brightness {change}, colour ΔE {colour}, {clipped}, {seams}.</source>
        <translation>明るさ {change}、色 ΔE {colour}、{clipped}、{seams}。</translation>
    </message>
    <message>
        <source>no seams</source>
        <translation>継ぎ目なし</translation>
    </message>
    <message>
        <source>seams where tiles meet ({share})</source>
        <translation>タイルの境に継ぎ目あり ({share})</translation>
    </message>
    <message>
        <source>no seams ({share})</source>
        <translation>継ぎ目なし ({share})</translation>
    </message>
</context>
<context>
    <name>RestoringBar</name>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>修復しています</translation>
    </message>
    <message>
        <source>Preparing the model</source>
        <translation>モデルを準備しています</translation>
    </message>
    <message>
        <source>Adding a model</source>
        <translation>モデルを追加しています</translation>
    </message>
    <message>
        <source>Previewing what you look at</source>
        <translation>見えている部分をプレビューしています</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存しています</translation>
    </message>
</context>
<context>
    <name>ResultPreferences</name>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選ぶ…</translation>
    </message>
    <message>
        <source>Where results go: choose a folder</source>
        <translation>結果の保存先: フォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Beside the source</source>
        <translation>元画像の隣</translation>
    </message>
    <message>
        <source>Where results go: beside the source</source>
        <translation>結果の保存先: 元画像の隣</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>ファイル形式</translation>
    </message>
    <message>
        <source>As the source</source>
        <translation>元画像と同じ</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>履歴を消す</translation>
    </message>
    <message>
        <source>Forget recent pictures</source>
        <translation>最近の画像の履歴を消す</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Depth, colour profile and metadata stay where it can hold them.</source>
        <translation>ビット深度、カラープロファイル、メタデータは、形式が対応していれば引き継がれます。</translation>
    </message>
    <message>
        <source>Recent pictures</source>
        <translation>最近の画像</translation>
    </message>
    <message numerus="yes">
        <source>%n remembered</source>
        <translation>
            <numerusform>%n 件を記憶</numerusform>
        </translation>
    </message>
    <message>
        <source>None are remembered</source>
        <translation>記憶なし</translation>
    </message>
</context>
<context>
    <name>RunningPreferences</name>
    <message>
        <source>Computing</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>装置</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Processor cores</source>
        <translation>CPU コア</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Beside the pictures themselves. Less memory means smaller tiles, which are a little slower.</source>
        <translation>画像そのもののほかに使う量。メモリを減らすとタイルが小さくなり、少し遅くなります。</translation>
    </message>
    <message>
        <source>For restoring without a GPU. Fewer leave more of the computer to other programs.</source>
        <translation>GPU なしで修復するとき。減らすと、ほかのプログラムに余裕ができます。</translation>
    </message>
    <message>
        <source>At most {size}</source>
        <translation>最大 {size}</translation>
    </message>
    <message>
        <source>{name} (not there)</source>
        <translation>{name}（ありません）</translation>
    </message>
    <message>
        <source>Automatic: the fastest</source>
        <translation>自動: 最も速いもの</translation>
    </message>
</context>
<context>
    <name>SampleButton</name>
    <message>
        <source>Sample: {name}</source>
        <translation>サンプル: {name}</translation>
    </message>
    <message>
        <source>Still life</source>
        <translation>静物</translation>
    </message>
    <message>
        <source>Portrait study</source>
        <translation>人物習作</translation>
    </message>
    <message>
        <source>Dusk landscape</source>
        <translation>夕暮れの風景</translation>
    </message>
    <message>
        <source>Letterpress</source>
        <translation>活版印刷</translation>
    </message>
    <message>
        <source>Foliage</source>
        <translation>木の葉</translation>
    </message>
</context>
<context>
    <name>SampleShelf</name>
    <message>
        <source>Try a sample</source>
        <translation>サンプルを試す</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>“{name}” is the original photograph.</source>
        <translation>「{name}」は元の写真です。</translation>
    </message>
    <message>
        <source>Saving there would replace it, and that cannot be undone.</source>
        <translation>ここに保存すると元の写真が置き換わり、元に戻せません。</translation>
    </message>
</context>
<context>
    <name>ScanPlayer</name>
    <message>
        <source>Visited so many pixels ago</source>
        <translation>何画素前に訪れたか</translation>
    </message>
</context>
<context>
    <name>ShareSlider</name>
    <message>
        <source>{tip} Double-click sets it back.</source>
        <translation>{tip}ダブルクリックで戻ります。</translation>
    </message>
</context>
<context>
    <name>SlotPictures</name>
    <message>
        <source>Before</source>
        <translation>修復前</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>修復しています</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>修復後</translation>
    </message>
    <message>
        <source>True picture → {version}</source>
        <translation>正解の画像 → {version}</translation>
    </message>
    <message>
        <source>Restore the picture first, then its difference can be shown.</source>
        <translation>先に画像を修復すると、差分を表示できます。</translation>
    </message>
    <message>
        <source>The result is larger than the source, so there is no difference pixel by pixel.</source>
        <translation>結果が元画像より大きいため、画素ごとの差分はありません。</translation>
    </message>
    <message>
        <source>The two versions differ in size, so there is no difference pixel by pixel.</source>
        <translation>2 つの版の大きさが違うため、画素ごとの差分はありません。</translation>
    </message>
    <message>
        <source>Restore the picture first, then its result can be measured too.</source>
        <translation>先に画像を修復すると、結果も測れます。</translation>
    </message>
    <message>
        <source>The true picture has {there} pixels, {name} has {here}: they cannot be compared.</source>
        <translation>正解の画像は {there} 画素、{name} は {here} 画素なので、比べられません。</translation>
    </message>
    <message>
        <source>“before”</source>
        <translation>「修復前」</translation>
    </message>
    <message>
        <source>“after”</source>
        <translation>「修復後」</translation>
    </message>
</context>
<context>
    <name>SlotRow</name>
    <message>
        <source>Compare with slot {number}</source>
        <translation>スロット {number} と比較</translation>
    </message>
    <message>
        <source>Remove slot {number}</source>
        <translation>スロット {number} を空にする</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>比較相手</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
</context>
<context>
    <name>Slots</name>
    <message>
        <source>There is nothing in slot {number} yet.</source>
        <translation>スロット {number} はまだ空です。</translation>
    </message>
    <message>
        <source>The disk has no room for results put away; they stay in memory. Save and remove some.</source>
        <translation>ディスクに結果を移す空きがないため、メモリに残します。保存して、いくつか外してください。</translation>
    </message>
    <message>
        <source>{name} is in slot {number}.</source>
        <translation>{name} はスロット {number} にあります。</translation>
    </message>
    <message>
        <source>It has other proportions, so it is stretched to lie over the picture.</source>
        <translation>縦横比が違うため、画像に重なるよう引き伸ばしています。</translation>
    </message>
    <message>
        <source>All nine slots of this picture are taken.</source>
        <translation>この画像の 9 つのスロットはすべて使用中です。</translation>
    </message>
    <message>
        <source>Remove one in the list at the left, then try again.</source>
        <translation>左の一覧で 1 つ外してから、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>SlotsSection</name>
    <message>
        <source>Load a file into a slot…</source>
        <translation>ファイルをスロットに読み込む…</translation>
    </message>
    <message>
        <source>Any picture: another program&apos;s result, or how it should look</source>
        <translation>任意の画像: 別のプログラムの結果や、目標の画像</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>keys 1 – 9</source>
        <translation>キー 1 – 9</translation>
    </message>
</context>
<context>
    <name>SmallSourceDrop</name>
    <message>
        <source>{title}: choose another folder</source>
        <translation>{title}: 別のフォルダーを選ぶ</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>画像全体</translation>
    </message>
    <message>
        <source>Zoom; click for 100 % (Z)</source>
        <translation>拡大率。クリックで 100 % (Z)</translation>
    </message>
    <message>
        <source>Zoom {percent}</source>
        <translation>拡大率 {percent}</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>準備しています…</translation>
    </message>
    <message>
        <source>{memory} free</source>
        <translation>空き {memory}</translation>
    </message>
    <message>
        <source>about {speed}</source>
        <translation>約 {speed}</translation>
    </message>
    <message>
        <source>{count} cores</source>
        <translation>{count} コア</translation>
    </message>
    <message>
        <source>{memory} of memory</source>
        <translation>メモリ {memory}</translation>
    </message>
</context>
<context>
    <name>StrengthControl</name>
    <message>
        <source>Strength</source>
        <translation>強さ</translation>
    </message>
    <message>
        <source>How much of the restoration counts. Nothing is computed again.</source>
        <translation>修復をどれだけ効かせるか。再計算はしません。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Back to the whole restoration</source>
        <translation>修復をすべて効かせる状態に戻す</translation>
    </message>
</context>
<context>
    <name>TabRow</name>
    <message>
        <source>Tabs</source>
        <translation>タブ</translation>
    </message>
</context>
<context>
    <name>ToolsPanel</name>
    <message>
        <source>Restore</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>結果を保存</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Left panel</source>
        <translation>左パネル</translation>
    </message>
    <message>
        <source>Right panel</source>
        <translation>右パネル</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>キー一覧</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>TrainEmpty</name>
    <message>
        <source>Nothing to learn from yet</source>
        <translation>学習に使うものがまだありません</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>修復前</translation>
    </message>
    <message>
        <source>Pictures as your camera gives them: noisy, soft, hazy, small.</source>
        <translation>カメラから出たままの画像: ノイズ、甘さ、かすみ、小ささ。</translation>
    </message>
    <message>
        <source>After</source>
        <translation>修復後</translation>
    </message>
    <message>
        <source>The same pictures as they should be. Equal names make pairs.</source>
        <translation>同じ画像のあるべき姿。同じ名前どうしが組になります。</translation>
    </message>
    <message>
        <source>Good only</source>
        <translation>良い画像のみ</translation>
    </message>
    <message>
        <source>Pictures without another side. Silvermend spoils them as you choose.</source>
        <translation>対になる画像がない場合。選んだとおりに Silvermend が劣化させます。</translation>
    </message>
    <message>
        <source>Continue it</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Go on where it was stopped</source>
        <translation>停止した所から続ける</translation>
    </message>
    <message>
        <source>Try it with the sample pictures</source>
        <translation>サンプル画像で試す</translation>
    </message>
    <message>
        <source>Good pictures that came with Silvermend, spoilt as you choose</source>
        <translation>Silvermend に付属の良い画像を、選んだとおりに劣化させて使います</translation>
    </message>
    <message>
        <source>Teach a model your own pictures</source>
        <translation>自分の写真をモデルに教える</translation>
    </message>
    <message>
        <source>A few dozen pairs are enough. Some are kept unseen, and at the end they prove whether the new model is better. Nothing leaves this computer.</source>
        <translation>数十組あれば十分です。一部は学習に使わずに取っておき、最後に新しいモデルが良くなったかどうかを確かめます。何もこのコンピューターの外に出ません。</translation>
    </message>
    <message>
        <source>or</source>
        <translation>または</translation>
    </message>
    <message>
        <source>“{name}” was not finished.</source>
        <translation>「{name}」は終わっていません。</translation>
    </message>
    <message>
        <source>“{name}” was stopped after {step} steps.</source>
        <translation>「{name}」は {step} ステップで停止しました。</translation>
    </message>
</context>
<context>
    <name>TrainTab</name>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Adding a model</source>
        <translation>モデルを追加しています</translation>
    </message>
    <message>
        <source>Stop the training first; then other pictures can be taken.</source>
        <translation>先に学習を停止してください。その後、別の画像を選べます。</translation>
    </message>
    <message>
        <source>Pictures before</source>
        <translation>修復前の画像</translation>
    </message>
    <message>
        <source>Pictures after</source>
        <translation>修復後の画像</translation>
    </message>
    <message>
        <source>Good pictures</source>
        <translation>良い画像</translation>
    </message>
</context>
<context>
    <name>TrainingBar</name>
    <message>
        <source>Progress of the training</source>
        <translation>学習の進み具合</translation>
    </message>
    <message>
        <source>Looking at the pictures</source>
        <translation>画像を調べています</translation>
    </message>
    <message>
        <source>Judging on unseen pictures</source>
        <translation>未使用の画像で判定しています</translation>
    </message>
    <message>
        <source>Stopping; what was learnt is being saved</source>
        <translation>停止しています。学習した内容を保存中です</translation>
    </message>
    <message>
        <source>Preparing the pictures</source>
        <translation>画像を準備しています</translation>
    </message>
    <message>
        <source>Step {done} of {total}</source>
        <translation>ステップ {done}/{total}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>残り {time}</translation>
    </message>
    <message>
        <source>{size} in use</source>
        <translation>{size} 使用中</translation>
    </message>
</context>
<context>
    <name>TrainingCurves</name>
    <message>
        <source>Runs in the chart</source>
        <translation>グラフの学習</translation>
    </message>
    <message>
        <source>Runs in the chart; tick earlier ones to compare</source>
        <translation>グラフの学習。以前のものにチェックすると比較できます</translation>
    </message>
    <message>
        <source>Show the unseen pictures now</source>
        <translation>未使用の画像を今表示</translation>
    </message>
    <message>
        <source>How wrong it still is (loss)</source>
        <translation>誤りの大きさ（損失）</translation>
    </message>
    <message>
        <source>How good on unseen pictures (dB, higher is better)</source>
        <translation>未使用の画像での良さ（dB、高いほど良い）</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Loss by step</source>
        <translation>ステップごとの損失</translation>
    </message>
    <message>
        <source>PSNR on unseen pictures by step</source>
        <translation>ステップごとの未使用画像の PSNR</translation>
    </message>
</context>
<context>
    <name>TrainingLooking</name>
    <message>
        <source>Before</source>
        <translation>修復前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>修復後</translation>
    </message>
    <message>
        <source>Spoilt</source>
        <translation>劣化</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良い</translation>
    </message>
    <message>
        <source>The model learns to make the right one of the left one.</source>
        <translation>モデルは左から右を作ることを学びます。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始時</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>Unseen, after {step} steps</source>
        <translation>未使用、{step} ステップ後</translation>
    </message>
    <message>
        <source>Tuned</source>
        <translation>学習後</translation>
    </message>
</context>
<context>
    <name>TrainingPanel</name>
    <message>
        <source>Before</source>
        <translation>修復前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>修復後</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良い</translation>
    </message>
    <message>
        <source>Which pictures</source>
        <translation>どの画像か</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>What the model learns from</source>
        <translation>モデルが学ぶ画像</translation>
    </message>
    <message>
        <source>Unseen</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>What is kept for the verdict; nothing is learnt from it</source>
        <translation>判定のために取っておく画像。学習には使いません</translation>
    </message>
    <message>
        <source>Pictures to learn from</source>
        <translation>学習に使う画像</translation>
    </message>
    <message>
        <source>Unseen pictures</source>
        <translation>未使用の画像</translation>
    </message>
    <message>
        <source>The pictures to learn from
appear here.</source>
        <translation>学習に使う画像が
ここに並びます。</translation>
    </message>
</context>
<context>
    <name>TrainingSession</name>
    <message>
        <source>“{name}” is forgotten.</source>
        <translation>「{name}」を消しました。</translation>
    </message>
    <message>
        <source>Stopped after {done} steps; what was learnt is saved.</source>
        <translation>{done} ステップで停止しました。学習した内容は保存されています。</translation>
    </message>
    <message>
        <source>Done. No picture was kept unseen, so nobody can tell whether it is better.</source>
        <translation>完了しました。未使用の画像がないため、良くなったかどうかは誰にもわかりません。</translation>
    </message>
    <message>
        <source>“{name}” is among your models, and chosen in Restore.</source>
        <translation>「{name}」をモデルに加え、修復タブで選びました。</translation>
    </message>
    <message>
        <source>“{name}” is among your models.</source>
        <translation>「{name}」をモデルに加えました。</translation>
    </message>
</context>
<context>
    <name>TrainingTools</name>
    <message>
        <source>Reset…</source>
        <translation>リセット…</translation>
    </message>
    <message>
        <source>Forget this run and begin anew; asks first</source>
        <translation>この学習を消して最初からやり直します（確認あり）</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Judge now</source>
        <translation>今すぐ判定</translation>
    </message>
    <message>
        <source>Train a new model</source>
        <translation>新しいモデルを学習する</translation>
    </message>
    <message>
        <source>Stop; what was learnt is kept</source>
        <translation>停止。学習した内容は残ります</translation>
    </message>
    <message>
        <source>Go on where it was stopped</source>
        <translation>停止した所から続ける</translation>
    </message>
    <message>
        <source>Put it among your models and choose it in Restore</source>
        <translation>モデルに加え、修復タブで選びます</translation>
    </message>
    <message>
        <source>Rest; the computer is free meanwhile</source>
        <translation>休みます。その間コンピューターは空きます</translation>
    </message>
    <message>
        <source>Compare what was learnt so far with the starting model, on unseen pictures</source>
        <translation>ここまでの学習を、未使用の画像で元のモデルと比べます</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>もう一度学習</translation>
    </message>
</context>
<context>
    <name>TrainingWatch</name>
    <message>
        <source>{judged}; here spoilt another time</source>
        <translation>{judged}。ここでは別の劣化をかけています</translation>
    </message>
    <message>
        <source>Unseen: {start} → {tuned} dB ({gain})</source>
        <translation>未使用: {start} → {tuned} dB ({gain})</translation>
    </message>
</context>
<context>
    <name>TruthSection</name>
    <message>
        <source>True picture</source>
        <translation>正解の画像</translation>
    </message>
    <message>
        <source>Compare with the true picture…</source>
        <translation>正解の画像と比較…</translation>
    </message>
    <message>
        <source>The same picture as it should be, if you have it: how near do source and result come?</source>
        <translation>同じ写真のあるべき姿があれば、元画像と結果がどれだけ近いかを示します</translation>
    </message>
    <message>
        <source>Compare with it no more</source>
        <translation>比較をやめる</translation>
    </message>
    <message>
        <source>What the difference shows</source>
        <translation>差分が示すもの</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>The difference from before to after</source>
        <translation>修復前から修復後への差分</translation>
    </message>
    <message>
        <source>Error before</source>
        <translation>修復前の誤差</translation>
    </message>
    <message>
        <source>The difference from the true picture to before</source>
        <translation>正解の画像から修復前への差分</translation>
    </message>
    <message>
        <source>Error after</source>
        <translation>修復後の誤差</translation>
    </message>
    <message>
        <source>The difference from the true picture to after</source>
        <translation>正解の画像から修復後への差分</translation>
    </message>
    <message>
        <source>PSNR over all pixels and the three channels. SSIM in Gaussian windows of 11 × 11 pixels, the mean of the channels. Higher is nearer.</source>
        <translation>PSNR は全画素・3 チャンネルで計算。SSIM は 11 × 11 画素のガウス窓、チャンネルの平均。高いほど近いです。</translation>
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
        <translation>修復前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>修復後</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
</context>
<context>
    <name>UnseenList</name>
    <message>
        <source>as it learns</source>
        <translation>学習中の様子</translation>
    </message>
</context>
<context>
    <name>VerdictMark</name>
    <message>
        <source>ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>使用可</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>除外</translation>
    </message>
</context>
<context>
    <name>VerdictSection</name>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Add it anyway</source>
        <translation>それでも加える</translation>
    </message>
    <message>
        <source>Put it among your models; the starting model stays your choice</source>
        <translation>モデルに加えますが、選択は元のモデルのままです</translation>
    </message>
    <message>
        <source>There was nothing to judge it on.</source>
        <translation>判定に使えるものがありませんでした。</translation>
    </message>
    <message>
        <source>It is among your models.</source>
        <translation>モデルに加わっています。</translation>
    </message>
    <message>
        <source>It stopped by itself: it no longer became better.</source>
        <translation>それ以上良くならなくなったため、自動で停止しました。</translation>
    </message>
    <message>
        <source>In brackets: what other pictures of this kind would have given, 19 times of 20.</source>
        <translation>かっこ内: 同種のほかの画像なら、20 回中 19 回はこの範囲に入ります。</translation>
    </message>
    <message>
        <source>Not proven better: the starting model stays your choice.</source>
        <translation>良くなったとは確かめられませんでした。選択は元のモデルのままです。</translation>
    </message>
</context>
<context>
    <name>VersionBar</name>
    <message>
        <source>Compared with</source>
        <translation>比較相手</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>表示中</translation>
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
        <translation>{hours} 時間 {minutes} 分</translation>
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
        <translation>{count} M パラメーター</translation>
    </message>
    <message>
        <source>{count} thousand parameters</source>
        <translation>{count} K パラメーター</translation>
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
        <translation>計算の種類別</translation>
    </message>
    <message>
        <source>By part of the network, as it calls them</source>
        <translation>ネットワークの部分別（内部の名称）</translation>
    </message>
    <message>
        <source>In one piece</source>
        <translation>一度に処理する場合</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>積和演算</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Time here</source>
        <translation>ここでの時間</translation>
    </message>
    <message>
        <source>More than is free now; pictures of this size go in tiles.</source>
        <translation>今の空きメモリを超えています。この大きさの画像はタイルに分けます。</translation>
    </message>
    <message>
        <source>multiply-adds</source>
        <translation>積和演算</translation>
    </message>
</context>
</TS>
