import type { Directive, DirectiveLink } from '@shared/features/directives/directives.contract'
import type { RelationKind } from '@shared/features/directives/directives.kinds'
import { layOutGraph, type Wire } from '@shared/features/directives/directives.layout.rules'
import { isUsable } from '@shared/features/directives/directives.rules'
import {
  relationNames,
  validityNames,
  directivesStrings as words,
} from '@shared/features/directives/directives.strings'
import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import { directivesStrings } from './directives.strings'
import classes from './GraphCanvas.module.css'

interface Props {
  readonly directives: readonly Directive[]
  readonly links: readonly DirectiveLink[]
}

/**
 * Boxes are links in the order of the drawing, so Tab walks it from left to right; the lines of the
 * one under the pointer or the focus stand out from the rest.
 */
export function GraphCanvas({ directives, links }: Props) {
  const layout = useMemo(
    () =>
      layOutGraph(
        directives.map(({ id }) => id),
        links,
      ),
    [directives, links],
  )
  const [hovered, setHovered] = useState<string | null>(null)
  const [focused, setFocused] = useState<string | null>(null)
  const active = hovered ?? focused
  const near = neighboursOf(active, layout.wires)
  const byId = new Map(directives.map((directive) => [directive.id, directive]))
  return (
    <section className={classes.scroller} aria-label={directivesStrings.graphPage.label}>
      <div className={classes.canvas} style={{ width: layout.width, height: layout.height }}>
        <svg className={classes.wires} width={layout.width} height={layout.height} aria-hidden>
          <Arrows />
          {layout.wires.map((wire) => (
            <Line key={wire.id} wire={wire} isFaded={active !== null && !touches(wire, active)} />
          ))}
        </svg>
        {layout.documents.map(({ id, x, y }) => {
          const directive = byId.get(id)
          return (
            directive && (
              <Link
                key={id}
                href={`/van-ban/${id}`}
                className={classes.box}
                data-old={!isUsable(directive.validity) || undefined}
                data-faded={(active !== null && !near.has(id)) || undefined}
                style={{ left: x, top: y }}
                onMouseEnter={() => setHovered(id)}
                onMouseLeave={() => setHovered(null)}
                onFocus={() => setFocused(id)}
                onBlur={() => setFocused(null)}
              >
                <Words directive={directive} />
              </Link>
            )
          )
        })}
      </div>
    </section>
  )
}

function Words({ directive }: { readonly directive: Directive }) {
  const { title, issuedOn, validity, replacedBy } = directive
  const state = replacedBy.length > 0 ? words.replacedLine(replacedBy) : validityNames[validity]
  return (
    <>
      <span className={classes.name}>{words.nameLine(directive)}</span>
      <span className={classes.day}>{isUsable(validity) ? words.dayWords(issuedOn) : state}</span>
      <span className={classes.title} title={title}>
        {title}
      </span>
    </>
  )
}

const kinds = Object.keys(relationNames) as RelationKind[]

function Arrows() {
  return (
    <defs>
      {kinds.map((kind) => (
        <marker
          key={kind}
          id={`arrow-${kind}`}
          viewBox="0 0 8 8"
          refX="7.5"
          refY="4"
          markerWidth="7"
          markerHeight="7"
          orient="auto"
          data-kind={kind}
          className={classes.arrow}
        >
          <path d="M0 0 8 4 0 8z" />
        </marker>
      ))}
    </defs>
  )
}

function Line({ wire, isFaded }: { readonly wire: Wire; readonly isFaded: boolean }) {
  const { kind, path } = wire
  return (
    <path
      className={classes.wire}
      data-kind={kind}
      data-faded={isFaded || undefined}
      d={path}
      markerEnd={`url(#arrow-${kind})`}
    />
  )
}

const touches = ({ fromId, toId }: Wire, id: string): boolean => fromId === id || toId === id

function neighboursOf(id: string | null, wires: readonly Wire[]): ReadonlySet<string> {
  if (id === null) return new Set()
  return new Set([
    id,
    ...wires.filter((wire) => touches(wire, id)).flatMap(({ fromId, toId }) => [fromId, toId]),
  ])
}
