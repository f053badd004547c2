// The least that a program on this runtime can be: one window with one heading.
const path = require('node:path')
const { app, BrowserWindow } = require('electron')

const [, folder] = process.argv.join('\n').match(/^--data-folder=(.+)$/m)
app.setPath('userData', path.join(folder, 'window'))

app.on('window-all-closed', () => app.quit())
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1366, height: 768 })
  void window.loadFile('index.html')
})
