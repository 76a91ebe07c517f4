import 'reflect-metadata'
import { runHub } from './app/hub'

runHub(process.argv).then((code) => {
  process.exitCode = code
})
