import fs from 'node:fs'
import { vendors } from './src/_testing/vendors.ts'
import { redactText } from './src/conformance/redact/index.ts'
const contracts = vendors.map(v=>v.contract)
const all = fs.readdirSync('conformance',{withFileTypes:true}).flatMap(d=>fs.existsSync(`conformance/${d.name}/samples`)?fs.readdirSync(`conformance/${d.name}/samples`).map(f=>`conformance/${d.name}/samples/${f}`):[])
const entries = all.flatMap(f=>JSON.parse(fs.readFileSync(f,'utf8')).log.entries)
const big = JSON.stringify({log:{entries:Array.from({length:130},()=>entries).flat()}})
let t=performance.now(); redactText(big,{contracts}); console.log('har MB',big.length/1e6,'ms',performance.now()-t)
const adversarial: Record<string,string> = {
 e:'e'.repeat(1e6), ey:'ey'.repeat(5e5), at:'a@'.repeat(5e5), dots:'a.'.repeat(5e5), dash:'a-'.repeat(5e5), amp:'&a'.repeat(5e5), q:'?a=b'.repeat(2.5e5), colon:'://'.repeat(3e5), quote:'"a":'.repeat(2e5), s3:'s3.'.repeat(3e5), cookie:'a=b;'.repeat(2e5), acc:'account '.repeat(1e5), brace:'{"'.repeat(3e5), bs:'\\'.repeat(1e6), lt:'<a>'.repeat(3e5), xs3:'a.s3'.repeat(2e5), aatdot: 'a@'+'b.'.repeat(5e5), deep:'['.repeat(2e5)+']'.repeat(2e5), nl:'[1]\n'.repeat(2e5), form:'form-data; name="a"\r\n'.repeat(4e4), eq:'a='.repeat(5e5), pct:'?a='+'%C3%A9'.repeat(1.5e5), b64:Buffer.from(Array.from({length:7e5},(_,i)=>(i*7919)%256)).toString('base64'), ftp:'ftp://'.repeat(1e5), cred:'AWS4-Credential='.repeat(6e4), arn:'arn:aws:'.repeat(1e5), colonlines:' a:\n'.repeat(2e5), spaces:' '.repeat(1e6), nls:'\n'.repeat(1e6), tabs: '\t'.repeat(1e6)+'x', pd:'PasswordDigest="'.repeat(5e4), eyd:'eyJ.'.repeat(2e5)}
for (const [k,v] of Object.entries(adversarial)) for (const n of ['x','cookie','password']) { t=performance.now(); redactText(JSON.stringify({[n]:v}),{contracts}); const d=performance.now()-t; if (d>700) console.log(k,n,Math.round(d)) }
