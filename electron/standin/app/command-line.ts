import { strictObject } from '../strict.ts'

/** Switches by name, without dashes: of the real command line and those the app appends. */
const switches = new Map<string, string>()
/** The part of them that is meant for Chromium. */
const forChromium = new Map<string, string>()

/** Switches that Chromium is given even when they stand after the app's name. */
const chromiumSwitches = new Set([
  'remote-debugging-port',
  'force-device-scale-factor',
  'disable-gpu',
  'disable-features',
  'enable-features',
  'host-resolver-rules',
  'proxy-server',
  'proxy-bypass-list',
  'lang',
])

/** @param text one argument such as `--name=value` */
export function addSwitch(text: string): void {
  const [name = '', value = ''] = text.replace(/^--?/, '').split(/=(.*)/s)
  switches.set(name, value)
  if (chromiumSwitches.has(name)) forChromium.set(name, value)
}

export function switchesForChromium(): ReadonlyMap<string, string> {
  return forChromium
}

export const commandLine = strictObject('electron.app.commandLine', {
  appendSwitch(name: string, value = ''): void {
    switches.set(name, value)
    // These two belong to the stand-in: its own profile, its own pipe.
    if (name !== 'user-data-dir' && name !== 'remote-debugging-pipe') forChromium.set(name, value)
  },
  appendArgument(_value: string): void {
    // Chromium's positional arguments are addresses to open; an app never wants that.
  },
  hasSwitch: (name: string): boolean => switches.has(name),
  getSwitchValue: (name: string): string => switches.get(name) ?? '',
  removeSwitch(name: string): void {
    switches.delete(name)
    forChromium.delete(name)
  },
})
