import { Alert, Anchor, Button, Text } from '@mantine/core'
import { SectionCard } from '@renderer/ui/SectionCard'
import { formatRatio } from '@shared/core/vietnamese-numbers'
import type { TargetLine } from '@shared/features/targets/targets.contract'
import { changeFrom, completionOf, type Figure } from '@shared/features/targets/targets.rules'
import { figureText, markText, periodName } from '@shared/features/targets/targets.strings'
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import { BehindDrawer } from './BehindDrawer'
import classes from './Targets.module.css'
import { targetPageStrings as strings, targetListStrings } from './targets.strings'

/** What is asked and what was reached, side by side; then what there is to know about the number. */
export function TargetResult({ line }: { readonly line: TargetLine }) {
  const { target, reached, before, external, standing, units } = line
  const words = (figure: Figure | null) => figureText(figure, target.measure, target.unit)
  const completion = target.measure === 'share' ? null : completionOf(target, reached)
  const ofEach = target.reach === 'each' && units.expected > 0
  return (
    <SectionCard title={`${strings.result}: ${periodName(line.period).toLocaleLowerCase('vi')}`}>
      <dl className={classes.result}>
        <Shown label={strings.asked}>{markText(target)}</Shown>
        <Shown label={strings.reached} note={sourceNote(line)} isMain>
          {ofEach
            ? targetListStrings.unitsMet(units.met, units.expected)
            : words(reached) || strings.noFigure}
        </Shown>
        {ofEach && reached && <Shown label={strings.result}>{words(reached)}</Shown>}
        {completion && <Shown label={strings.completion}>{`${formatRatio(completion, 2)}%`}</Shown>}
        {standing.forecast && (
          <Shown label={strings.forecast} note={strings.forecastNote}>
            {words(standing.forecast)}
          </Shown>
        )}
        {before && (
          <Shown label={strings.before} note={changeText(line)}>
            {words(before)}
          </Shown>
        )}
        {external && <Shown label={strings.external}>{words(external)}</Shown>}
      </dl>
      <Behind line={line} />
      <Notices line={line} />
    </SectionCard>
  )
}

interface ShownProps {
  readonly label: string
  readonly note?: string
  readonly isMain?: boolean
  readonly children: ReactNode
}

const Shown = ({ label, note, isMain = false, children }: ShownProps) => (
  <div>
    <dt>{label}</dt>
    <dd>
      <span className={isMain ? classes.main : classes.number}>{children}</span>
      {note && (
        <Text component="span" display="block" size="xs" c="dimmed">
          {note}
        </Text>
      )}
    </dd>
  </div>
)

const isTypedOver = ({ reached, fromBelow }: TargetLine) =>
  reached !== null && fromBelow !== null && JSON.stringify(reached) !== JSON.stringify(fromBelow)

function sourceNote(line: TargetLine): string {
  if (line.reached === null) return ''
  return line.countedOn && !isTypedOver(line) ? strings.counted(line.countedOn) : strings.typed
}

/** “−6, tức −40%”. Shares are compared in percentage points, which say enough alone. */
function changeText({ target, reached, before }: TargetLine): string {
  const change = changeFrom(reached, before)
  if (change === null) return ''
  const isShare = target.measure === 'share'
  return strings.change({
    difference: `${formatRatio(change.difference, isShare ? 2 : 0)}${isShare ? '%' : ''}`,
    percent: isShare || change.percent === null ? '' : formatRatio(change.percent, 0),
  })
}

/** A counted number opens the rows it counts, or the list that is made for them. */
function Behind({ line }: { readonly line: TargetLine }) {
  const { metric, campaignId } = line.target
  if (metric === 'typed' || line.fromBelow === null) return null
  if (metric === 'members') return <ListLink href="/ca-nhan" />
  if (!metric.startsWith('registered')) return <BehindButtons line={line} />
  return campaignId && <ListLink href={`/phong-trao/${campaignId}?tab=registrations`} />
}

const ListLink = ({ href }: { readonly href: string }) => (
  <Anchor component={Link} href={href} size="sm">
    {strings.openList}
  </Anchor>
)

function BehindButtons({ line: { target, period } }: { readonly line: TargetLine }) {
  const [part, setPart] = useState<'counted' | 'base' | null>(null)
  const hasBase = target.measure === 'share' && target.metric !== 'admissions'
  return (
    <div className={classes.behind}>
      <Button variant="subtle" size="compact-sm" onClick={() => setPart('counted')}>
        {strings.behind}
      </Button>
      {hasBase && (
        <Button variant="subtle" size="compact-sm" onClick={() => setPart('base')}>
          {strings.behindBase}
        </Button>
      )}
      {part && (
        <BehindDrawer
          {...{ target, period, part }}
          organisationId={target.reach === 'one' ? target.organisationId : null}
          onClose={() => setPart(null)}
        />
      )}
    </div>
  )
}

function Notices({ line }: { readonly line: TargetLine }) {
  const { target, standing, fromBelow, leftOut, overCap } = line
  const notices = [
    isTypedOver(line) && strings.typedOver(figureText(fromBelow, target.measure, target.unit)),
    standing.verdict === 'unclear' && strings.unclear,
    standing.verdict === 'no-before' && strings.noBefore,
    standing.verdict === 'no-external' && strings.noExternal,
    leftOut > 0 && strings.leftOut(leftOut),
  ].filter((notice) => notice !== false)
  return (
    <>
      {notices.map((notice) => (
        <Alert
          key={notice}
          color="xanhngoc"
          mt="sm"
          icon={<IconInfoCircle size={20} aria-hidden />}
        >
          {notice}
        </Alert>
      ))}
      {overCap !== null && (
        <Alert
          color="cam"
          mt="sm"
          title={strings.capTitle}
          icon={<IconAlertTriangle size={20} aria-hidden />}
        >
          {strings.cap(overCap)}
        </Alert>
      )}
    </>
  )
}
