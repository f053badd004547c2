import {
  LoopPlugin,
  officeMarkup,
  type ScopeData,
  type Tag,
  TagPlacement,
  type TemplateContext,
} from 'easy-template-x'

/**
 * Repeats whole paragraphs where the office expects it: a paragraph that is nothing but one loop,
 * “{#căn cứ}- {nội dung}{/căn cứ}”, gives one paragraph per row. The library does so only when told
 * in English inside the tag, and would otherwise string the rows together in one line.
 */
export class ParagraphLoopPlugin extends LoopPlugin {
  override containerTagReplacements(
    tags: Tag[],
    data: ScopeData,
    context: TemplateContext,
  ): Promise<void> {
    const [open, close] = [tags.at(0), tags.at(-1)]
    if (open && close && fillsItsParagraph(open, close))
      open.options = { ...open.options, loopOver: 'paragraph' }
    return super.containerTagReplacements(tags, data, context)
  }
}

function fillsItsParagraph(open: Tag, close: Tag): boolean {
  if (open.placement !== TagPlacement.TextNode || close.placement !== TagPlacement.TextNode)
    return false
  const { query } = officeMarkup
  const paragraph = query.containingParagraphNode(open.xmlTextNode)
  if (paragraph !== query.containingParagraphNode(close.xmlTextNode)) return false
  const text = textOf(paragraph).trim()
  return text.startsWith(open.rawText) && text.endsWith(close.rawText)
}

type XmlNode = ReturnType<typeof officeMarkup.query.containingParagraphNode>

function textOf(node: XmlNode): string {
  const children: readonly XmlNode[] = (node.childNodes ?? []) as XmlNode[]
  return children
    .map((child) => ('textContent' in child ? String(child.textContent) : textOf(child)))
    .join('')
}
