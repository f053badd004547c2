#!/usr/bin/env python3
"""Mail merge as an office does it, in LibreOffice without a window: one PDF of all records.

Usage: mail_merge.py DATA.csv TEMPLATE.fodt OUT.pdf PROFILE_FOLDER

Starts LibreOffice, registers the CSV file as a data source, merges, and ends LibreOffice: all of it
is timed. The profile is kept from run to run, as a user's is.
"""
import glob
import os
import shutil
import signal
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.io import IOException
from com.sun.star.connection import NoConnectException
from com.sun.star.lang import DisposedException
from com.sun.star.text.MailMergeType import FILE

SOURCE = "certificates"
START_LIMIT_S = 60


def main(data, template, out, profile):
    pipe = f"bench{os.getpid()}"
    office = subprocess.Popen(
        [
            "soffice", "--headless", "--norestore", "--nologo",
            f"-env:UserInstallation={url(profile)}", f"--accept=pipe,name={pipe};urp;",
        ],
        # Without what “uno” put there behind Python's back: it names the system's own LibreOffice.
        env=dict(os.environ),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        context = connect(pipe)
        register(context, data, out)
        merge(context, template, out)
        end(context)
        office.wait(timeout=60)
    finally:
        end_group(office)
    for written in glob.glob(f"{stem(out)}0.pdf"):
        os.replace(written, out)


def connect(pipe):
    local = uno.getComponentContext().ServiceManager
    resolver = local.createInstance("com.sun.star.bridge.UnoUrlResolver")
    limit = time.monotonic() + START_LIMIT_S
    while True:
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:  # not up yet
            if time.monotonic() > limit:
                raise
            time.sleep(0.05)


def register(context, data, out):
    """Each CSV file of a folder is a table; the folder must hold nothing else."""
    folder = f"{stem(out)}-source"
    os.makedirs(folder, exist_ok=True)
    shutil.copyfile(data, os.path.join(folder, "data.csv"))
    sources = create(context, "com.sun.star.sdb.DatabaseContext")
    if sources.hasByName(SOURCE):
        sources.revokeObject(SOURCE)
    source = sources.createInstance()
    source.URL = "sdbc:flat:" + url(folder)
    source.Info = (
        setting("Extension", "csv"),
        setting("CharSet", "UTF-8"),
        setting("HeaderLine", True),
        setting("FieldDelimiter", ","),
        setting("StringDelimiter", '"'),
    )
    try:
        source.DatabaseDocument.storeAsURL(url(f"{stem(out)}.odb"), ())
    except IOException as error:  # the part that keeps data sources is a package of its own
        sys.exit(f"LibreOffice Base is missing (Debian: libreoffice-base-nogui); {error.Message[:60]}")
    sources.registerObject(SOURCE, source)


def merge(context, template, out):
    job = create(context, "com.sun.star.text.MailMerge")
    job.DocumentURL = url(template)
    job.DataSourceName = SOURCE
    job.CommandType = 0  # a table
    job.Command = "data"
    job.OutputType = FILE
    job.OutputURL = url(os.path.dirname(out))
    job.FileNamePrefix = os.path.basename(stem(out))
    job.SaveAsSingleFile = True
    job.SaveFilter = "writer_pdf_Export"
    job.execute(())


def end(context):
    try:
        create(context, "com.sun.star.frame.Desktop").terminate()
    except DisposedException:  # it ended before it could answer
        pass


def end_group(office):
    """What was started is a starter of another process: both, should they still be there."""
    try:
        os.killpg(office.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass


def create(context, name):
    return context.ServiceManager.createInstanceWithContext(name, context)


def setting(name, value):
    return PropertyValue(name, 0, value, 0)


def url(path):
    return uno.systemPathToFileUrl(os.path.abspath(path))


def stem(file):
    return os.path.splitext(os.path.abspath(file))[0]


if __name__ == "__main__":
    main(*sys.argv[1:5])
