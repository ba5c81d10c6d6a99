/**
 * The picture of a link, for the typesetter: 1,200 × 630, a point a pixel. What it says comes in as JSON, never as markup.
 * Colours and inks are those of the house (tokens.css); the lantern is the masthead's.
 */
export const CARD_SHEET = `
#let said = json(bytes(sys.inputs.said))
#let paper = rgb("#fbf7ef")
#let ink = rgb("#1d1914")
#let soft = rgb("#5c5347")
#let banner = rgb("#a8261c")
#let leaf = rgb("#1f5c4a")
#let violet = rgb("#57307a")
#let light = rgb("#f4b01e")
#let field = rgb("#fffdf8")

#set page(width: 1200pt, height: 630pt, margin: 0pt, fill: paper)
#set text(font: ("Atkinson Hyperlegible Next", "Vazirmatn", "Noto Sans Gujarati", "Noto Emoji"), fill: ink,
  lang: said.language, dir: if said.rightToLeft { rtl } else { ltr }, hyphenate: false)
#set par(justify: false)

#let striped(colour, angle) = tiling(size: (16pt, 16pt), {
  place(rect(width: 16pt, height: 16pt, fill: field))
  for at in (-16pt, 0pt, 16pt) {
    if angle == "up" { place(polygon(fill: colour, (at, 16pt), (at + 16pt, 0pt), (at + 24pt, 0pt), (at + 8pt, 16pt))) }
    else { place(polygon(fill: colour, (at, 0pt), (at + 10pt, 0pt), (at + 26pt, 16pt), (at + 16pt, 16pt))) }
  }
})
#let ruled(colour) = tiling(size: (14pt, 14pt), {
  place(rect(width: 14pt, height: 14pt, fill: field))
  place(rect(width: 14pt, height: 8pt, fill: colour))
})
#let dotted(colour) = tiling(size: (16pt, 16pt), {
  place(rect(width: 16pt, height: 16pt, fill: field))
  place(dx: 2.8pt, dy: 2.8pt, circle(radius: 5.2pt, fill: colour))
})
#let inks = (
  "plenary": ink, "go-round": striped(ink, "up"), "pairs": leaf, "small-groups": striped(leaf, "down"), "role-play": banner,
  "exercise": ruled(banner), "film": violet, "reading": violet, "reflection": dotted(violet), "action-planning": light, "break": field,
)

#let lantern = {
  let at(x, y) = (x * 2.2pt, y * 2.2pt)
  let piece(fill, ..corners) = place(polygon(fill: fill, ..corners.pos().map(((x, y)) => at(x, y))))
  box(width: 57pt, height: 75pt, {
    place(dx: 18.5pt, dy: 3pt, curve(stroke: 5.4pt + ink, curve.move((0pt, 12pt)), curve.line((0pt, 8pt)),
      curve.cubic((0pt, -2.6pt), (20.2pt, -2.6pt), (20.2pt, 8pt)), curve.line((20.2pt, 12pt))))
    piece(ink, (7, 7), (19, 7), (23, 12), (3, 12))
    piece(ink, (3, 13.4), (23, 13.4), (23, 29), (3, 29))
    piece(ink, (2, 30.4), (24, 30.4), (24, 34), (2, 34))
    piece(light, (6, 16), (20, 16), (20, 26.5), (6, 26.5))
    place(curve(fill: ink, curve.move(at(13, 16.6)), curve.cubic(at(13.4, 19.2), at(16.2, 20.3), at(16.2, 22.9)),
      curve.cubic(at(16.2, 24.7), at(14.8, 26.1), at(13, 26.1)), curve.cubic(at(11.2, 26.1), at(9.8, 24.7), at(9.8, 22.9)),
      curve.cubic(at(9.8, 21.3), at(10.8, 20.7), at(11.3, 19.7)), curve.cubic(at(11.8, 20.2), at(12, 20.7), at(12.1, 21.2)),
      curve.cubic(at(13, 19.9), at(13.2, 18.2), at(13, 16.6)), curve.close()))
  })
}

#let lettered(size, width: 1072pt) = {
  set text(font: ("Besley", "Vazirmatn", "Noto Sans Gujarati", "Noto Emoji"), weight: 900, size: size, top-edge: 0.76em, bottom-edge: -0.24em)
  set par(leading: 0.04em)
  block(width: width, said.title)
}
#let written(words) = {
  set text(size: 32pt, fill: soft, top-edge: 0.76em, bottom-edge: -0.26em)
  set par(leading: 0.18em)
  block(width: 1072pt, words)
}
// Two lines at the most: what is over goes, word by word.
#let line() = {
  let words = said.line.split(" ")
  let kept = words.len()
  let shown(count) = written(words.slice(0, count).join(" ") + if count < words.len() { "…" } else { "" })
  while kept > 1 and measure(shown(kept)).height > 80pt { kept -= 1 }
  shown(kept)
}
#let sizes = (104pt, 96pt, 88pt, 80pt, 74pt, 68pt, 62pt, 56pt, 50pt, 44pt, 38pt)
#let whole = said.strip.map(step => step.minutes).sum(default: 0)

#place(rect(width: 1200pt, height: 22pt, fill: banner))
#place(dy: 27pt, rect(width: 1200pt, height: 3pt, fill: banner))
#place(left + top, dx: 64pt, dy: 66pt, {
  set text(dir: ltr)
  grid(columns: 2, column-gutter: 20pt, align: horizon, lantern, text(font: "Besley", weight: 900, size: 44pt, said.house))
})
#let room = if whole > 0 { 334pt } else { 408pt }
#place(left + top, dx: 64pt, dy: 156pt, box(width: 1072pt, height: room, clip: true, align(start + bottom, context {
  let under = line()
  let most = room - 16pt - measure(under).height
  let fitting = sizes.find(size => measure(lettered(size)).height <= most)
  let size = if fitting == none { sizes.last() } else { fitting }
  // Lines of like length: the narrowest block that is no taller, so that no word stands alone.
  let tall = measure(lettered(size)).height
  let narrow = range(0, 22).map(step => 1072pt - step * 30pt).filter(width => {
    let block = measure(lettered(size, width: width))
    block.height <= tall and block.width <= width
  }).last(default: 1072pt)
  stack(spacing: 16pt, lettered(size, width: narrow), under)
})))
#if whole > 0 {
  set text(dir: ltr)
  let each = said.strip.map(step => rect(width: step.minutes / whole * (1072pt - 5pt * (said.strip.len() - 1)), height: 64pt,
    fill: inks.at(step.method), stroke: if step.method == "break" { 2.5pt + ink }))
  place(left + top, dx: 64pt, dy: 518pt, stack(dir: if said.rightToLeft { rtl } else { ltr }, spacing: 5pt, ..each))
}
`;
