// npm runs a script through a shell, and a SIGTERM to npm ends that shell alone. When it is gone, this process was meant.
const parent = process.ppid

if (process.env.npm_lifecycle_event !== undefined) {
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, 250)
  watch.unref()
}
