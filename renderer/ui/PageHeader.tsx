import { Anchor, Text, Title } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import classes from './Page.module.css'

interface Props {
  readonly title: string
  readonly description?: ReactNode
  /** The one filled button of the screen, named by verb and object. */
  readonly primary?: ReactNode
  /** Everything else one can do here, in outline or inside a menu. */
  readonly secondary?: ReactNode
  readonly back?: { readonly to: string; readonly label: string }
}

export function PageHeader({ title, description, primary, secondary, back }: Props) {
  return (
    <header className={classes.header}>
      <div className={classes.heading}>
        {back && (
          <Anchor component={Link} href={back.to} size="xs" fw={500} display="inline-flex" mb={4}>
            <IconArrowLeft size={16} style={{ marginRight: 4, marginTop: 1 }} aria-hidden />
            {back.label}
          </Anchor>
        )}
        <Title order={1}>{title}</Title>
        {description && (
          <Text c="dimmed" component="div" mt={2} maw={760}>
            {description}
          </Text>
        )}
      </div>
      {(primary || secondary) && (
        <div className={classes.actions}>
          {secondary}
          {primary}
        </div>
      )}
    </header>
  )
}
