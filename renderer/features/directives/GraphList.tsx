import { Anchor, Text } from '@mantine/core'
import type { Directive, DirectiveLink } from '@shared/features/directives/directives.contract'
import {
  extentNames,
  inverseRelationNames,
  relationNames,
  directivesStrings as words,
} from '@shared/features/directives/directives.strings'
import { Link } from 'wouter'
import { directivesStrings } from './directives.strings'
import classes from './GraphList.module.css'

const strings = directivesStrings.graphPage

interface Props {
  readonly directives: readonly Directive[]
  readonly links: readonly DirectiveLink[]
}

/** The drawing in words, for those who hear the screen or would rather read. */
export function GraphList({ directives, links }: Props) {
  const byId = new Map(directives.map((directive) => [directive.id, directive]))
  return (
    <section className={classes.scroller} aria-label={strings.label}>
      <ul className={classes.list}>
        {directives.map((directive) => {
          const lines = linesOf(directive, links, byId)
          return (
            <li key={directive.id} className={classes.item}>
              <Anchor component={Link} href={`/van-ban/${directive.id}`} fw={500}>
                {words.directiveLine(directive)}
              </Anchor>
              <Text size="sm" c="dimmed" lineClamp={2}>
                {directive.title}
              </Text>
              {lines.length === 0 ? (
                <Text size="sm">{strings.noLinks}</Text>
              ) : (
                <ul className={classes.links}>
                  {lines.map(({ key, verb, other, extent }) => (
                    <li key={key}>
                      {verb}{' '}
                      <Anchor component={Link} href={`/van-ban/${other.id}`} size="sm">
                        {words.nameLine(other)}
                      </Anchor>
                      {extent && ` (${extentNames[extent]})`}
                    </li>
                  ))}
                </ul>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function linesOf(
  { id }: Directive,
  links: readonly DirectiveLink[],
  byId: ReadonlyMap<string, Directive>,
) {
  return links.flatMap((link) => {
    const isOutward = link.fromId === id
    if (!isOutward && link.toId !== id) return []
    const other = byId.get(isOutward ? link.toId : link.fromId)
    const verb = (isOutward ? relationNames : inverseRelationNames)[link.kind]
    return other ? [{ key: link.id, verb, other, extent: link.extent }] : []
  })
}
