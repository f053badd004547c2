import { Button, Menu, Tabs } from '@mantine/core'
import {
  IconChevronDown,
  IconLayout,
  IconPrinter,
  IconQrcode,
  IconStack2,
} from '@tabler/icons-react'
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

const icons = { designs: IconLayout, stock: IconStack2, printers: IconPrinter, check: IconQrcode }

/** The same parts as one button, for the page of the print run, which has tabs of its own. */
export function CertificateSetupMenu() {
  const [, navigate] = useLocation()
  return (
    <Menu position="bottom-end" shadow="md" withinPortal>
      <Menu.Target>
        <Button
          variant="default"
          rightSection={<IconChevronDown size={18} stroke={1.75} aria-hidden />}
        >
          {strings.menu}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {(['designs', 'stock', 'printers', 'check'] as const).map((part) => {
          const Icon = icons[part]
          return (
            <Menu.Item
              key={part}
              leftSection={<Icon size={18} stroke={1.75} aria-hidden />}
              onClick={() => navigate(certificatePaths[part])}
            >
              {strings.tabs[part]}
            </Menu.Item>
          )
        })}
      </Menu.Dropdown>
    </Menu>
  )
}
