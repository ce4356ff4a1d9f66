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

/**
 * The chart as a file of its own: colours and type frozen as attributes, always in the light
 * palette (it is going to be printed), at the size it has on screen.
 */
export function standaloneSvg(svg: SVGSVGElement): string {
  const { width, height } = svg.getBoundingClientRect()
  // Measured on the page itself: tokens resolve by the colour scheme of where they are used.
  const scheme = svg.style.colorScheme
  svg.style.colorScheme = 'light'
  const copy = svg.cloneNode(true) as SVGSVGElement
  freezeStyles(svg, copy)
  svg.style.colorScheme = scheme
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  return new XMLSerializer().serializeToString(copy)
}
