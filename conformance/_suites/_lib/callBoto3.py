"""Calls AWS with boto3 as it is. Reads one call as a JSON line, writes its outcome as a JSON line.

{"call": "create_export", "parameters": {...}}
{"wait": "bot_export_completed", "parameters": {...}, "delay": 0.01, "attempts": 40}

A parameter {"base64": "..."} stands for bytes.
"""

import base64
import json
import sys

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError, WaiterError

service, endpoint = sys.argv[1:]
client = boto3.client(
    service,
    endpoint_url=endpoint,
    region_name="us-east-1",
    aws_access_key_id="placeholder",
    aws_secret_access_key="placeholder",
    config=Config(retries={"total_max_attempts": 1}, proxies={}),
)


def outcome(step):
    try:
        if "wait" in step:
            config = {"Delay": step["delay"], "MaxAttempts": step["attempts"]}
            client.get_waiter(step["wait"]).wait(**step["parameters"], WaiterConfig=config)
            return {"result": None}
        result = getattr(client, step["call"])(**step["parameters"])
        status = result.pop("ResponseMetadata")["HTTPStatusCode"]
        return {"status": status, "result": result}
    except ClientError as error:
        status = error.response["ResponseMetadata"]["HTTPStatusCode"]
        return {"status": status, "error": error.response["Error"]["Code"]}
    except WaiterError as error:
        return {"error": str(error)}


def with_bytes(value):
    return base64.b64decode(value["base64"]) if list(value) == ["base64"] else value


for line in sys.stdin:
    # Dates come as Python objects; the seconds in them are what went over the wire.
    print(json.dumps(outcome(json.loads(line, object_hook=with_bytes)), default=lambda date: date.timestamp()), flush=True)
