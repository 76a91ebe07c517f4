import 'reflect-metadata'
import { cleanUp } from './cleanup'

afterAll(cleanUp)
