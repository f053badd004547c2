import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './ImportPage.module.css'
import { wizardStrings as strings } from './imports.strings'
import type { StepProps } from './wizard-steps'

interface Props extends Pick<StepProps, 'onNext' | 'onBack' | 'isMoving'> {
  readonly nextLabel?: string
  readonly isDisabled?: boolean
  readonly children?: ReactNode
}

/** Back on the left, the step's one filled button on the right. */
export function StepFooter({ onNext, onBack, isMoving, nextLabel, isDisabled, children }: Props) {
  return (
    <footer className={classes.footer}>
      <Button variant="default" onClick={onBack} disabled={isMoving}>
        {strings.back}
      </Button>
      {children}
      <Button onClick={onNext} loading={isMoving} disabled={isDisabled === true}>
        {nextLabel ?? strings.next}
      </Button>
    </footer>
  )
}
