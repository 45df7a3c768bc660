import { expect } from 'expect'
import { describeAssertions } from './_testing/describeAssertions.ts'
import './jest.ts'

describeAssertions("jest's expect", expect)
