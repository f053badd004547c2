import { Button } from '@mantine/core'
import { IconUserSearch } from '@tabler/icons-react'
import { Link } from 'wouter'
import { similarStrings as strings } from './similar.strings'

/** Leads to the people who may be on file twice. */
export function FindDuplicates() {
  return (
    <Button
      component={Link}
      href="/tim-trung"
      variant="default"
      leftSection={<IconUserSearch size={18} stroke={1.75} aria-hidden />}
    >
      {strings.findDuplicates}
    </Button>
  )
}
