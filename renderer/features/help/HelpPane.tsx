import { Anchor, CloseButton, Portal } from '@mantine/core'
import { helpForScreen } from '@shared/features/help/help.pages'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { Link, useLocation } from 'wouter'
import classes from './Help.module.css'
import { HelpText } from './HelpText'
import { helpStrings as strings } from './help.strings'
import { closeHelp, useHelpKey, useIsHelpOpen } from './help-pane'

/** Esc here closes the help and nothing else: a dialog under it listens for the key too. */
const ownKeys = { 'data-mantine-stop-propagation': 'true' }

/**
 * F1: help for the screen at hand, beside it. Nothing is left, so a half-filled dialog stays as it
 * is and can be filled in with the steps in view.
 */
export function HelpPane() {
  useHelpKey()
  const isOpen = useIsHelpOpen()
  const [location] = useLocation()
  const page = helpForScreen(location)
  if (!isOpen || !page) return null
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    closeHelp()
  }
  return (
    <Portal>
      <aside
        data-help-pane
        className={classes.pane}
        aria-label={strings.pane(page.title)}
        onKeyDown={onKeyDown}
      >
        <div className={classes.paneHead}>
          <FirstFocus key={page.id} title={page.title} />
          <CloseButton aria-label={strings.close} onClick={closeHelp} {...ownKeys} />
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls is scrolled by keys */}
        <div className={classes.paneBody} tabIndex={0} {...ownKeys}>
          <HelpText page={page} />
        </div>
        {!isDialogOpen() && (
          <div className={classes.paneFoot}>
            <Anchor component={Link} href={`/tro-giup/${page.id}`} onClick={closeHelp} {...ownKeys}>
              {strings.openPage}
            </Anchor>
          </div>
        )}
      </aside>
    </Portal>
  )
}

function FirstFocus({ title }: { readonly title: string }) {
  const ref = useRef<HTMLHeadingElement>(null)
  useEffect(() => ref.current?.focus({ preventScroll: true }), [])
  return (
    <h2 ref={ref} tabIndex={-1} {...ownKeys}>
      {title}
    </h2>
  )
}

/** Leaving the page would take the dialog along. */
const isDialogOpen = () => document.querySelector('[role="dialog"][aria-modal="true"]') !== null
