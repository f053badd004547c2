import { Button, type ButtonProps } from '@mantine/core'
import type { ReactNode } from 'react'
import { type Confirmation, confirm } from './confirm'

interface Props extends Omit<ButtonProps, 'onClick' | 'children'> {
  readonly children: string
  readonly leftSection?: ReactNode
  /** The button's own words are the confirm label unless others are given. */
  readonly question: Omit<Confirmation, 'confirmLabel'> & { readonly confirmLabel?: string }
  readonly onConfirm: () => void
}

/** A button that states its effect and asks before doing it. */
export function ConfirmButton({ children, question, onConfirm, ...button }: Props) {
  const ask = async () => {
    if (await confirm({ confirmLabel: children, ...question })) onConfirm()
  }
  const look = question.isDangerous
    ? ({ variant: 'outline', color: 'nguyHiem' } as const)
    : ({ variant: 'default' } as const)
  return (
    <Button {...look} {...button} onClick={ask}>
      {children}
    </Button>
  )
}
