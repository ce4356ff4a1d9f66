const COPIED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-variant-numeric',
  'text-anchor',
  'dominant-baseline',
] as const

function freezeStyles(from: Element, to: Element): void {
  const style = getComputedStyle(from)
  for (const property of COPIED) {
    const value = style.getPropertyValue(property)
    if (value) to.setAttribute(property, value)
  }
  to.removeAttribute('class')
  to.removeAttribute('style')
  to.removeAttribute('tabindex')
  const copies = to.children
  Array.from(from.children).forEach((child, index) => {
    const copy = copies[index]
    if (copy) freezeStyles(child, copy)
  })
}

/** In pixels, of the line under the drawing. */
const NOTE = 24

/**
 * The chart as a file of its own: colours and type frozen as attributes, always in the light
 * palette (it is going to be printed), at the size it has on screen. `note` stands beneath: what the
 * page says around the chart doesn't travel with it.
 */
export function standaloneSvg(svg: SVGSVGElement, note: string | null): string {
  const { width, height } = svg.getBoundingClientRect()
  // Measured on the page itself: tokens resolve by the colour scheme of where they are used.
  const scheme = svg.style.colorScheme
  svg.style.colorScheme = 'light'
  const copy = svg.cloneNode(true) as SVGSVGElement
  freezeStyles(svg, copy)
  svg.style.colorScheme = scheme
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(note === null ? height : height + NOTE))
  if (note !== null) {
    const line = svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'text')
    line.setAttribute('x', '0')
    line.setAttribute('y', String(height + NOTE - 8))
    line.setAttribute('font-family', 'sans-serif')
    line.setAttribute('font-size', '13')
    line.textContent = note
    copy.append(line)
  }
  return new XMLSerializer().serializeToString(copy)
}
