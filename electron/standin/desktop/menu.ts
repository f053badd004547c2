import { strictClass } from '../strict.ts'

type Template = readonly Electron.MenuItemConstructorOptions[]

export class MenuItem {
  readonly label: string
  readonly role: string | undefined
  readonly submenu: Menu | undefined
  readonly click: unknown
  constructor(options: Electron.MenuItemConstructorOptions) {
    this.label = options.label ?? ''
    this.role = options.role
    this.click = options.click
    this.submenu = Array.isArray(options.submenu)
      ? Menu.buildFromTemplate(options.submenu)
      : (options.submenu as Menu | undefined)
  }
}

/** Kept, never drawn: a window of Chromium has no menu bar, and its accelerators do not fire. */
export class Menu {
  static #application: Menu | null = null
  readonly items: MenuItem[] = []

  static buildFromTemplate(template: Template): Menu {
    const menu = new Menu()
    for (const options of template) menu.append(new MenuItem(options))
    return menu
  }
  static setApplicationMenu(menu: Menu | null): void {
    Menu.#application = menu
  }
  static getApplicationMenu(): Menu | null {
    return Menu.#application
  }
  append(item: MenuItem): void {
    this.items.push(item)
  }
}
strictClass('electron.Menu', Menu)
