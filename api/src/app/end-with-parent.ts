/** Loaded into a child before its program: however the parent ended, the closing channel ends the child too. */
process.on('disconnect', () => process.exit(0))
process.channel?.unref()
