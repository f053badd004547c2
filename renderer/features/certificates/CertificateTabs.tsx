import { Tabs } from '@mantine/core'
import { useLocation } from 'wouter'
import { setupStrings as strings } from './setup.strings'

const parts = ['run', 'designs', 'stock', 'printers', 'check'] as const
export type CertificatePart = (typeof parts)[number]

export const certificatePaths: Readonly<Record<CertificatePart, string>> = {
  run: '/in-giay-khen',
  designs: '/in-giay-khen/bo-cuc',
  stock: '/in-giay-khen/phoi',
  printers: '/in-giay-khen/may-in',
  check: '/in-giay-khen/kiem-tra',
}

/** The parts around the print run; each is a page of its own, at whose heading one arrives. */
export function CertificateTabs({ current }: { readonly current: CertificatePart }) {
  const [, navigate] = useLocation()
  const open = (next: string | null) =>
    navigate(certificatePaths[parts.find((part) => part === next) ?? 'run'])
  return (
    <Tabs value={current} onChange={open} activateTabWithKeyboard={false}>
      <Tabs.List aria-label={strings.tabsLabel}>
        {parts.map((part) => (
          <Tabs.Tab key={part} value={part}>
            {strings.tabs[part]}
          </Tabs.Tab>
        ))}
      </Tabs.List>
    </Tabs>
  )
}
